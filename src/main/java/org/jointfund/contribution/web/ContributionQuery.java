package org.jointfund.contribution.web;

import java.util.Optional;
import org.jointfund.contribution.Asked;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Which contributions to show: of a donor, of a year, or all; and where the page of each list starts. */
record ContributionQuery(
        @Nullable String donor,
        @Nullable Integer year,
        @Nullable String pledgesAfter,
        @Nullable String instalmentsAfter,
        @Nullable String depositsAfter,
        @Nullable Long waitingAfter) {

    Asked asked(FundCode fund, @Nullable String after) {
        return Asked.page(fund, donor == null || donor.isBlank() ? null : donor, year, Place.parse(after));
    }

    /** The same question, with the list named starting at its next page and the others at their first. */
    public String from(String list, String place) {
        return UriComponentsBuilder.newInstance()
                .queryParamIfPresent("donor", Optional.ofNullable(donor))
                .queryParamIfPresent("year", Optional.ofNullable(year))
                .queryParam(list + "After", place)
                .fragment(list)
                .encode()
                .toUriString();
    }
}
