package org.jointfund.ledger.web;

import java.util.Optional;
import org.jointfund.ledger.Account;
import org.jointfund.ledger.JournalFilter;
import org.jointfund.ledger.JournalKind;
import org.jointfund.shared.FundCode;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What of the books is asked for; whatever is missing does not narrow. */
record JournalQuery(
        @Nullable Account account,
        @Nullable JournalKind kind,
        @Nullable String subject,
        @Nullable Integer year,
        @Nullable String before) {

    JournalFilter filter(FundCode fund, int limit) {
        return new JournalFilter(
                fund,
                account,
                kind,
                given(subject),
                year,
                null,
                JournalPage.position(Optional.ofNullable(before)),
                limit);
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** The same question from a later position on. */
    public String from(FundCode fund, String position) {
        return UriComponentsBuilder.fromPath("/funds/" + fund + "/journals")
                .queryParamIfPresent("account", Optional.ofNullable(account))
                .queryParamIfPresent("kind", Optional.ofNullable(kind))
                .queryParamIfPresent("subject", Optional.ofNullable(given(subject)))
                .queryParamIfPresent("year", Optional.ofNullable(year))
                .queryParam("before", position)
                .encode()
                .toUriString();
    }
}
