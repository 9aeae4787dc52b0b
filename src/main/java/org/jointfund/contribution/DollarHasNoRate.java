package org.jointfund.contribution;

import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** US dollars are worth one US dollar. */
public final class DollarHasNoRate extends Refused {

    DollarHasNoRate(String field) {
        super(Problem.at(field, "dollarHasNoRate"));
    }
}
