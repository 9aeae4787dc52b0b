package org.jointfund.appraisal;

import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** The person is no reviewer of this fund, or reviews this idea already. */
public final class NoReviewer extends Refused {

    NoReviewer(String field, String person) {
        super(Problem.at(field, "noReviewer", person));
    }
}
