package org.jointfund.committee;

import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** A position that came by mail or note verbale is recorded with its file (S2). */
public final class FileMissing extends Refused {

    FileMissing() {
        super(Problem.at("file", "positionFileMissing"));
    }
}
