package org.jointfund.ledger;

import org.jointfund.shared.Money;
import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** Only amounts above zero are booked; a mistake is corrected by reversal. */
public final class AmountNotPositive extends Refused {

    private AmountNotPositive(Money amount) {
        super(Problem.at("amount", "amountNotPositive", amount));
    }

    static void check(Money amount) {
        if (!amount.isPositive()) {
            throw new AmountNotPositive(amount);
        }
    }
}
