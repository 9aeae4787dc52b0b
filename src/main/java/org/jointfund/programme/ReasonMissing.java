package org.jointfund.programme;

import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** Who sends something back says why. */
public final class ReasonMissing extends Refused {

    ReasonMissing(String field) {
        super(Problem.at(field, "reasonMissing"));
    }
}
