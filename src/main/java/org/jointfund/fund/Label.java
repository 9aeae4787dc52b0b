package org.jointfund.fund;

import java.util.Locale;
import org.jointfund.shared.Worded;

/** A text of the fund in English, French and Arabic. */
public record Label(String en, String fr, String ar) implements Worded {

    /** The text in the reader's language; what is not translated yet falls back to English (N33). */
    @Override
    public String in(Locale reader) {
        String text =
                switch (reader.getLanguage()) {
                    case "fr" -> fr;
                    case "ar" -> ar;
                    default -> en;
                };
        return text.isEmpty() ? en : text;
    }
}
