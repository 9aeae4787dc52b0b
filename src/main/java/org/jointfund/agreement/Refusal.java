package org.jointfund.agreement;

import java.time.Instant;
import org.jointfund.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** A party's reasoned refusal to sign, and how the secretariat resolved it, once it has. */
public record Refusal(
        int ordinal,
        int issue,
        int place,
        String reason,
        Instant refusedAt,
        PersonId refusedBy,
        @Nullable Resolution resolution,
        @Nullable String note) {

    /** What follows from a refusal. */
    public enum Resolution {
        /** The text is issued again; everybody signs anew. */
        REISSUE,
        /** The party signs after all. */
        SIGN,
        /** The presiding officer is asked to let the approval lapse. */
        LAPSE
    }

    /** The same refusal, to be resolved again. */
    Refusal again(int nextOrdinal) {
        return new Refusal(nextOrdinal, issue, place, reason, refusedAt, refusedBy, null, null);
    }

    public boolean isOpen() {
        return resolution == null;
    }
}
