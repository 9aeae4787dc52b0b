package org.jointfund.agreement;

import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** The party refused; the secretariat has to resolve that first. */
public final class RefusalOpen extends Refused {

    RefusalOpen(Party party) {
        super(Problem.of("agreement.refusalOpen", party.organization()));
    }
}
