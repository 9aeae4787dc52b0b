package org.jointfund.agreement;

import org.jointfund.shared.NotAllowed;
import org.jointfund.shared.Problem;

/** This person signs for none of the parties still to sign. */
public final class NotASignatory extends NotAllowed {

    NotASignatory() {
        super(Problem.of("agreement.notASignatory"));
    }
}
