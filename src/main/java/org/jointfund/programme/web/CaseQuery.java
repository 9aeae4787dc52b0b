package org.jointfund.programme.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jointfund.partner.Actor;
import org.jointfund.programme.ProgrammeFilter;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.CountryCode;
import org.jspecify.annotations.Nullable;

/** What the address of the list says: filters, and the case after which the page starts. */
record CaseQuery(
        @Nullable ProgrammeStatus status,
        @Nullable String country,
        @Nullable Integer area,
        @Nullable String agency,
        @Nullable String after) {

    ProgrammeFilter filter(Actor viewer) {
        return new ProgrammeFilter(
                viewer, status, read(country, CountryCode::new), area, read(agency, AgencyCode::new));
    }

    @Nullable
    CaseNumber position() {
        return read(after, CaseNumber::new);
    }

    private static <T> @Nullable T read(@Nullable String text, Function<String, T> read) {
        return text == null || text.isBlank() ? null : read.apply(text);
    }

    Map<String, Object> parameters() {
        Map<String, Object> given = new LinkedHashMap<>();
        put(given, "status", status);
        put(given, "country", country);
        put(given, "area", area);
        put(given, "agency", agency);
        return given;
    }

    private static void put(Map<String, Object> given, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            given.put(name, value);
        }
    }
}
