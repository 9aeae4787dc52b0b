package org.jointfund.committee;

import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** The committee of this fund has no such seat, or nobody sits on it. */
public final class NoSuchSeat extends Refused {

    NoSuchSeat(String field) {
        super(Problem.at(field, "noSuchSeat"));
    }
}
