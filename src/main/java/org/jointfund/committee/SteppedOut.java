package org.jointfund.committee;

import org.jointfund.shared.NotAllowed;
import org.jointfund.shared.Problem;

/** Who stepped out of an item takes no further part in it (D1). */
public final class SteppedOut extends NotAllowed {

    SteppedOut() {
        super(Problem.of("steppedOut"));
    }
}
