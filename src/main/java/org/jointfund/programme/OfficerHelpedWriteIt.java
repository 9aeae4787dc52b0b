package org.jointfund.programme;

import org.jointfund.shared.NotAllowed;
import org.jointfund.shared.Problem;

/** An officer never handles a programme they helped write (D11). */
public final class OfficerHelpedWriteIt extends NotAllowed {

    OfficerHelpedWriteIt() {
        super(Problem.of("officerHelpedWriteIt"));
    }
}
