package org.jointfund.change;

import java.time.Instant;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** A proposal to end a running programme early, under which item the committee has it, and what it said: nothing, if the programme closed before (rulebook 2.12.2). */
public record Cancellation(
        CaseNumber number,
        int ordinal,
        String item,
        String reason,
        Instant at,
        PersonId by,
        @Nullable Boolean cancelled,
        @Nullable Instant decidedAt) {

    /** The committee is still to say yes or no. */
    public boolean isOpen() {
        return decidedAt == null;
    }

    /** The programme closed before the committee said anything. */
    public boolean isOvertaken() {
        return !isOpen() && cancelled == null;
    }
}
