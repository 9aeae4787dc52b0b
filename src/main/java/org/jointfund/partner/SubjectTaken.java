package org.jointfund.partner;

import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** This account signs somebody else in already. */
public final class SubjectTaken extends Refused {

    SubjectTaken() {
        super(Problem.at("subject", "subjectTaken"));
    }
}
