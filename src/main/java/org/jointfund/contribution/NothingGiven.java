package org.jointfund.contribution;

import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** A contribution is more than nothing. */
public final class NothingGiven extends Refused {

    NothingGiven(String field) {
        super(Problem.at(field, "nothingGiven"));
    }
}
