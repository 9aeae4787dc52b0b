package org.jointfund.document;

import com.fasterxml.jackson.annotation.JsonValue;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

/** The random code printed on a document: twelve characters nobody mistakes for one another, about 59 bits. */
public record VerificationCode(String value) {

    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static VerificationCode random() {
        return new VerificationCode(RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
                .collect(Collectors.joining()));
    }

    /** Reads what a person typed from paper: small letters, spaces and hyphens do not matter. */
    public static VerificationCode typed(String text) {
        return new VerificationCode(text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
    }

    /** As printed, in groups of four: {@code 7KQM-2XWD-9RTA}. */
    public String printed() {
        return value.replaceAll("(.{4})(?!$)", "$1-");
    }

    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
