package org.jointfund.programme.web;

import java.util.Optional;
import java.util.function.Function;
import org.jointfund.partner.Actor;
import org.jointfund.programme.Programme;
import org.jointfund.programme.ProgrammeFilter;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.programme.Programmes;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.CountryCode;
import org.jointfund.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What the address of the list says: filters, and the case after which the page starts. */
record CaseQuery(
        @Nullable ProgrammeStatus status,
        @Nullable String country,
        @Nullable Integer area,
        @Nullable String agency,
        @Nullable String after) {

    private static final int SIZE = 25;

    Page<Programme> page(Programmes programmes, Actor viewer) {
        return Page.of(programmes.page(filter(viewer), position(), SIZE + 1), SIZE, Programme::number);
    }

    private ProgrammeFilter filter(Actor viewer) {
        return new ProgrammeFilter(
                viewer, status, read(country, CountryCode::new), area, read(agency, AgencyCode::new));
    }

    private @Nullable CaseNumber position() {
        return read(after, CaseNumber::new);
    }

    private static <T> @Nullable T read(@Nullable String text, Function<String, T> read) {
        return given(text).map(read).orElse(null);
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).filter(written -> !written.isBlank());
    }

    /** The address of the same question from a case on. */
    String from(String place) {
        return UriComponentsBuilder.fromPath("/cases")
                .queryParam("after", place)
                .queryParamIfPresent("status", Optional.ofNullable(status))
                .queryParamIfPresent("country", given(country))
                .queryParamIfPresent("area", Optional.ofNullable(area))
                .queryParamIfPresent("agency", given(agency))
                .encode()
                .toUriString();
    }
}
