package org.jointfund.committee;

import org.jointfund.shared.NotAllowed;
import org.jointfund.shared.Problem;

/** Only who presides on this item records the decision: the chair, or the alternate when the chair is absent or stepped out (N18). */
public final class NotPresiding extends NotAllowed {

    NotPresiding() {
        super(Problem.of("notPresiding"));
    }
}
