package org.jointfund.committee;

import java.time.Instant;
import org.jointfund.shared.CaseNumber;

/** A seat has an interest in an item and is not counted on it; its holder may speak (D1, rulebook 1.2.10). */
public record Interest(CaseNumber number, int ordinal, String seat, Kind kind, String reason, Instant at) {

    /** How it came to light; {@code reason} is the member's words, or the code of the agency or country. */
    public enum Kind {
        DECLARED,
        /** The seat stands for an agency of the programme. */
        AGENCY,
        /** The seat stands for a country of the programme. */
        COUNTRY
    }
}
