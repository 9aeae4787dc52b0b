package org.jointfund.ledger;

import java.time.Instant;
import org.jointfund.shared.FundCode;
import org.jspecify.annotations.Nullable;

/** Which lines of a fund's books to show: those before a position, at most so many. */
public record JournalFilter(
        FundCode fund,
        @Nullable Account account,
        @Nullable JournalKind kind,
        @Nullable String subject,
        @Nullable Integer year,
        @Nullable Instant postedBy,
        Position before,
        int limit) {

    /** A place in the list of lines, newest first. */
    public record Position(long journal, int ordinal) {

        public static final Position START = new Position(Long.MAX_VALUE, 0);
    }
}
