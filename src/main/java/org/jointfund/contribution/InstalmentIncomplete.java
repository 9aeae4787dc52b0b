package org.jointfund.contribution;

import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** An instalment needs its day, its amount and the rate expected for it, and an arrangement needs an instalment. */
public final class InstalmentIncomplete extends Refused {

    InstalmentIncomplete(String field) {
        super(Problem.at(field, "instalmentIncomplete"));
    }
}
