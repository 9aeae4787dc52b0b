package org.jointfund.agreement;

import org.jointfund.shared.Problem;
import org.jointfund.shared.Stale;

/** The party has signed already. */
public final class AlreadySigned extends Stale {

    AlreadySigned(Party party) {
        super(Problem.of("agreement.alreadySigned", party.organization()));
    }
}
