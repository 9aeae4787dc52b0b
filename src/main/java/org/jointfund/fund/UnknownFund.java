package org.jointfund.fund;

import org.jointfund.shared.FundCode;
import org.jointfund.shared.NotFound;

/** There is no such fund, or no such version of it. */
public final class UnknownFund extends NotFound {

    public UnknownFund(FundCode fund) {
        super("fund", fund.value());
    }
}
