package org.jointfund.appraisal;

import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** The committee of this fund cannot give an idea that outcome (rulebook 2.4.1). */
public final class NoSuchOutcome extends Refused {

    NoSuchOutcome(String outcome) {
        super(Problem.at("outcome", "noSuchOutcome", outcome));
    }
}
