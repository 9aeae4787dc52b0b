package org.jointfund.reporting;

import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** A return says what the agency has to change. */
public final class ReasonMissing extends Refused {

    public ReasonMissing() {
        super(Problem.at("reason", "report.reasonMissing"));
    }
}
