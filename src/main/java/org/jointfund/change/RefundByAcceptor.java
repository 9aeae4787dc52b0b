package org.jointfund.change;

import org.jointfund.shared.NotAllowed;
import org.jointfund.shared.Problem;

/** Who accepted the statement that says how much is due does not record that it came (P10). */
public final class RefundByAcceptor extends NotAllowed {

    RefundByAcceptor() {
        super(Problem.of("closure.refundByAcceptor"));
    }
}
