package org.jointfund.disbursement;

import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.Money;
import org.jointfund.shared.Share;

/** One agency's part of a transfer in US$: direct and indirect costs as in the approved budget (rulebook 2.9.5). */
public record TransferLine(AgencyCode agency, Money direct, Money indirect) {

    public Money total() {
        return direct.plus(indirect);
    }

    /** Indirect over direct costs. */
    public Share indirectShare() {
        return indirect.of(direct);
    }
}
