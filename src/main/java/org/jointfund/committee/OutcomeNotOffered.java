package org.jointfund.committee;

import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** The committee cannot give this kind of item that outcome (rulebook 2.4.1, 2.7.1). */
public final class OutcomeNotOffered extends Refused {

    OutcomeNotOffered() {
        super(Problem.at("outcome", "outcomeNotOffered"));
    }
}
