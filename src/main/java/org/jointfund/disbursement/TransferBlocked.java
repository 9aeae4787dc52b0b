package org.jointfund.disbursement;

import java.util.List;
import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** The money may not move yet: a memorandum is missing, the programme is suspended, or the cash is not there (10.2 row 12). */
public final class TransferBlocked extends Refused {

    TransferBlocked(List<Problem> problems) {
        super(problems);
    }
}
