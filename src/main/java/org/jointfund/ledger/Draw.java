package org.jointfund.ledger;

import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Money;
import org.jspecify.annotations.Nullable;

/** A row of the draw-down table (rulebook 4.6.5): what a tranche holds of a lot of cash, or of an instalment, and what of it is left. */
public record Draw(
        long id,
        CaseNumber programme,
        int tranche,
        long poolId,
        @Nullable Long lotId,
        @Nullable Long instalmentId,
        Money amount,
        Money left) {

    /** Whether the cash is set aside; otherwise it is a claim. */
    public boolean isReservation() {
        return lotId != null;
    }
}
