package org.jointfund.ledger;

import java.time.LocalDate;
import org.jointfund.shared.Money;

/** A signed instalment as claims see it: what has not come yet, and how much of that is claimed, in US$ after the fee. */
public record OpenInstalment(long id, long poolId, String source, LocalDate dueOn, Money outstanding, Money claimed) {

    public Money claimable() {
        return outstanding.minus(claimed);
    }
}
