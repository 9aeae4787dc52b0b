package org.jointfund.disbursement;

import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** The agency has no part in this transfer. */
public final class NotInTransfer extends Refused {

    NotInTransfer(AgencyCode agency) {
        super(Problem.of("payment.notInTransfer", agency.value()));
    }
}
