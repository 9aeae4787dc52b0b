package org.jointfund.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class IcuMessagesTests {

    private final IcuMessages messages = messages();

    private static IcuMessages messages() {
        try {
            return new IcuMessages();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void noSignBeginsALineAndNoAbbreviationIsBroken() {
        assertThat(in(Locale.FRENCH, "percent", "7")).isEqualTo("7\u00a0%");
        assertThat(in(Locale.FRENCH, "document.part.budget", "ALDER")).isEqualTo("Budget\u00a0: ALDER");
        assertThat(in(Locale.FRENCH, "usd", "5")).isEqualTo("5 dollars\u00a0É.\u2011U.");
    }

    @Test
    void writesANumberAsItsLanguageDoes() {
        assertThat(in(Locale.FRENCH, "appraisal.mean", "79.5")).isEqualTo("79,5");
        assertThat(in(Locale.ENGLISH, "rate", "1.000000")).isEqualTo("1");
        assertThat(in(Locale.FRENCH, "rate", "0.921345")).isEqualTo("0,921345");
    }

    private String in(Locale language, String key, Object... args) {
        return messages.getMessage(key, args, language);
    }
}
