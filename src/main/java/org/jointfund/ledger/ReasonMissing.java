package org.jointfund.ledger;

import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** Nothing goes back without saying why. */
public final class ReasonMissing extends Refused {

    ReasonMissing() {
        super(Problem.at("reason", "voucher.reasonNeeded"));
    }
}
