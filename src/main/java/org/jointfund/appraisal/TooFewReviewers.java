package org.jointfund.appraisal;

import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** An idea needs as many independent reviewers as the fund says (rulebook 2.3.1). */
public final class TooFewReviewers extends Refused {

    TooFewReviewers(int needed) {
        super(Problem.at("reviewers", "tooFewReviewers", needed));
    }
}
