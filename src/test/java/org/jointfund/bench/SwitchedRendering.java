package org.jointfund.bench;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jointfund.document.Content;
import org.jointfund.document.Info;
import org.jointfund.document.Layout;
import org.jointfund.document.Rendering;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Takes the place of the application's rendering: prints, or answers a few bytes at once. */
final class SwitchedRendering implements BeanPostProcessor {

    private volatile boolean printing;

    void printing(boolean on) {
        printing = on;
    }

    @Override
    public @Nullable Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof Rendering rendering ? new Switched(rendering) : bean;
    }

    private final class Switched implements Rendering {

        private final Rendering real;

        Switched(Rendering real) {
            this.real = real;
        }

        @Override
        public Content render(Layout layout, Object model, Info info) {
            return printing ? real.render(layout, model, info) : blank(info);
        }

        /** No two agreements have the same bytes. */
        private static Content blank(Info info) {
            return Content.of(info.toString().getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String text(String key, Locale language, Object... args) {
            return real.text(key, language, args);
        }
    }
}
