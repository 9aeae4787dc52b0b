package org.jointfund.change;

import java.time.Instant;
import java.time.LocalDate;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Money;
import org.jointfund.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** What the secretariat found on an attempt at a final statement, with the figures the outcome rests on, in US$ (rulebook 10.4). */
public record Settlement(
        CaseNumber number,
        AgencyCode agency,
        int attempt,
        Outcome outcome,
        String reason,
        Money transferred,
        Money spent,
        Money floor,
        @Nullable LocalDate refundDueOn,
        Instant checkedAt,
        PersonId by) {

    /** How an attempt ends. */
    public enum Outcome {
        /** Sent back with a reason. */
        RETURNED,
        /** Nothing is left. */
        SETTLED,
        /** What is left is at most the agency's floor; it keeps it (D8). */
        KEPT,
        /** What is left goes back to the fund. */
        REFUND_DUE,
        /** More was spent than received; the agency bears it. */
        WRITTEN_OFF;

        /** A balance above the floor is due, one above nothing is kept, one below nothing is the agency's own. */
        public static Outcome of(Money balance, Money floor) {
            if (balance.isNegative()) {
                return WRITTEN_OFF;
            }
            if (balance.isZero()) {
                return SETTLED;
            }
            return balance.atMost(floor) ? KEPT : REFUND_DUE;
        }
    }

    /** Transferred less spent, before any refund. */
    public Money balance() {
        return transferred.minus(spent);
    }

    public boolean isAccepted() {
        return outcome != Outcome.RETURNED;
    }
}
