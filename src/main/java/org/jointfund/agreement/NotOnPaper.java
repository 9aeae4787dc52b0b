package org.jointfund.agreement;

import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** A signature given in the application is never recorded as if a page bore it. */
public final class NotOnPaper extends Refused {

    NotOnPaper() {
        super(Problem.at("way", "agreement.notOnPaper"));
    }
}
