package org.jointfund.ledger;

import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;

/**
 * A fund's money under one earmark, in US$ (N12): cash with the agent, the part of it reserved, what signed instalments still
 * owe after the fee, and the part of that claimed.
 */
public record Pool(long id, FundCode fund, Earmark earmark, Money cash, Money reserved, Money claimed, Money signed) {

    /** Cash that nothing is promised from. */
    public Money free() {
        return cash.minus(reserved);
    }

    /** Signed and not yet received, that nothing is promised from. */
    public Money claimable() {
        return signed.minus(claimed);
    }
}
