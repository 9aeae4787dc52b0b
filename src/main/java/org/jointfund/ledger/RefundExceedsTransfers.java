package org.jointfund.ledger;

import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.Money;
import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** An agency cannot send back more than it was sent. */
public final class RefundExceedsTransfers extends Refused {

    RefundExceedsTransfers(AgencyCode agency, Money transferred) {
        super(Problem.at("amount", "refundExceedsTransfers", agency.value(), transferred));
    }
}
