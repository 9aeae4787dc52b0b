package org.jointfund.ledger;

import org.jointfund.shared.Money;
import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** The fund has less free cash for this than is asked for (rulebook 4.6.4). */
public final class BalanceTooLow extends Refused {

    public BalanceTooLow(Money asked, Money available) {
        super(Problem.at("amount", "balanceTooLow", asked, available));
    }
}
