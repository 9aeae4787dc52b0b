package org.jointfund.command.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jointfund.shared.MalformedValue;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** A day such as 2026-12-31, in a year people plan for; the database knows no other years. */
final class TypedDay {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private TypedDay() {}

    static LocalDate of(String text) {
        LocalDate day = parsed(text.strip());
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new MalformedValue("malformed", text);
        }
        return day;
    }

    private static LocalDate parsed(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new MalformedValue("malformed", text);
        }
    }

    /** Reads the days of JSON. */
    static final class OfJson extends StdScalarDeserializer<LocalDate> {

        OfJson() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
            return of(parser.getValueAsString(""));
        }
    }
}
