package org.jointfund.disbursement;

import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** A tranche asked for near the end of the programme needs a reason (D12). */
public final class LateReasonMissing extends Refused {

    LateReasonMissing() {
        super(Problem.at("lateReason", "tranche.lateReasonNeeded"));
    }
}
