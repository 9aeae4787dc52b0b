package org.jointfund.programme;

import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** A decision is cited with its file (D14). */
public final class DecisionFileMissing extends Refused {

    DecisionFileMissing() {
        super(Problem.at("file", "exemption.file"));
    }
}
