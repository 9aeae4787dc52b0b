package org.jointfund.contribution;

import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** An earmark names one or more of the fund's own thematic areas. */
public final class EarmarkWithoutArea extends Refused {

    EarmarkWithoutArea() {
        super(Problem.at("areas", "earmarkWithoutArea"));
    }
}
