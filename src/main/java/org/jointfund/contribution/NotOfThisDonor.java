package org.jointfund.contribution;

import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** The instalment belongs to an arrangement with another donor, or to none. */
public final class NotOfThisDonor extends Refused {

    NotOfThisDonor(String instalment) {
        super(Problem.at("instalment", "notOfThisDonor", instalment));
    }
}
