package org.jointfund.command.web;

import java.beans.PropertyEditorSupport;
import java.time.LocalDate;
import java.util.function.Function;
import org.jointfund.shared.MalformedValue;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** How the texts and days of every form are read. */
@ControllerAdvice
class FormAdvice {

    @InitBinder
    void typed(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new Reading(ReadableText::of));
        binder.registerCustomEditor(LocalDate.class, new Reading(text -> text.isBlank() ? null : TypedDay.of(text)));
    }

    private static final class Reading extends PropertyEditorSupport {

        private final Function<String, @Nullable Object> read;

        Reading(Function<String, @Nullable Object> read) {
            this.read = read;
        }

        /** The binder finds the field of an {@link IllegalArgumentException} only. */
        @Override
        public void setAsText(String text) {
            try {
                setValue(read.apply(text));
            } catch (MalformedValue malformed) {
                throw new IllegalArgumentException(malformed);
            }
        }
    }
}
