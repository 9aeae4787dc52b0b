package org.jointfund.committee;

import org.jointfund.shared.NotAllowed;
import org.jointfund.shared.Problem;

/** Only who holds a member's seat takes a position; the presiding seats and all others do not (S2). */
public final class NotOnCommittee extends NotAllowed {

    NotOnCommittee() {
        super(Problem.of("notOnCommittee"));
    }
}
