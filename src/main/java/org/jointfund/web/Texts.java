package org.jointfund.web;

import java.util.Locale;
import org.jointfund.shared.Problem;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Texts in the language of the request. */
@Component
class Texts {

    private final MessageSource messages;

    Texts(MessageSource messages) {
        this.messages = messages;
    }

    String get(String key, Object... args) {
        return java.util.Objects.requireNonNull(messages.getMessage(key, args, key, locale()));
    }

    /** The sentence a person can act on. */
    ShownProblem shown(Problem problem) {
        String text = get("problem." + problem.key(), problem.args().toArray());
        return new ShownProblem(problem.field(), problem.key(), text);
    }

    Locale locale() {
        return LocaleContextHolder.getLocale();
    }

    /** A problem as it stands at its field. */
    record ShownProblem(String field, String key, String text) {}
}
