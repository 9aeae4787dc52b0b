package org.jointfund.appraisal;

import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** Who returns or refuses an idea says why. */
public final class ReasonMissing extends Refused {

    ReasonMissing() {
        super(Problem.at("reason", "checkReasonMissing"));
    }
}
