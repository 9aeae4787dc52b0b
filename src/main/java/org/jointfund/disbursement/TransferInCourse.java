package org.jointfund.disbursement;

import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** A programme does not end while money is on its way to one of its agencies. */
public final class TransferInCourse extends Refused {

    TransferInCourse(int ordinal) {
        super(Problem.of("transfer.inCourse", ordinal));
    }
}
