package org.jointfund.ledger;

import org.jointfund.shared.NotAllowed;
import org.jointfund.shared.PersonId;
import org.jointfund.shared.Problem;

/** Who entered money does not release it, whatever their roles (P10). */
public final class FourEyes extends NotAllowed {

    private FourEyes() {
        super(Problem.of("voucher.fourEyes"));
    }

    static void check(PersonId by, PersonId before) {
        if (by.equals(before)) {
            throw new FourEyes();
        }
    }
}
