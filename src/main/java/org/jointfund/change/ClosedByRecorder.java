package org.jointfund.change;

import org.jointfund.shared.NotAllowed;
import org.jointfund.shared.Problem;

/** Who recorded a refund does not close the programme on it: four eyes, by person (B4). */
public final class ClosedByRecorder extends NotAllowed {

    ClosedByRecorder() {
        super(Problem.of("closure.fourEyes"));
    }
}
