package org.jointfund.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A place in a list by day, written {@code 2026-03-01_12}: the day, where it is known, and the row's id. */
public record Place(@Nullable LocalDate day, long id) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)?_(\\d{1,18})");

    /** Reads a place out of an address; nothing is the start of the list, anything else is malformed. */
    public static @Nullable Place parse(@Nullable String written) {
        return written == null || written.isBlank() ? null : read(written);
    }

    private static Place read(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            throw new MalformedValue("page.position", written);
        }
        return new Place(day(matcher.group(1), written), Long.parseLong(matcher.group(2)));
    }

    private static @Nullable LocalDate day(@Nullable String digits, String written) {
        try {
            return digits == null ? null : LocalDate.parse(digits);
        } catch (DateTimeException noSuchDay) {
            MalformedValue malformed = new MalformedValue("page.position", written);
            malformed.initCause(noSuchDay);
            throw malformed;
        }
    }

    @Override
    public String toString() {
        return (day == null ? "" : day) + "_" + id;
    }
}
