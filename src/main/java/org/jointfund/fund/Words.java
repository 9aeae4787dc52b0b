package org.jointfund.fund;

import java.util.Locale;
import java.util.Map;

/** The fund's own words (S3, W4), such as {@code position.OBJECTION} or {@code agreement.title}. */
public record Words(Map<String, Label> labels) {

    /** The word in the reader's language; a word no fund file knows is a fault of the program. */
    public String get(String key, Locale reader) {
        Label label = labels.get(key);
        if (label == null) {
            throw new IllegalArgumentException("No fund has a word " + key);
        }
        return label.in(reader);
    }
}
