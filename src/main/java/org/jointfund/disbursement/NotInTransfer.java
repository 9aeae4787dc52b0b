package org.jointfund.disbursement;

import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** The agency has no part in this transfer. */
public final class NotInTransfer extends Refused {

    NotInTransfer(AgencyCode agency, int at) {
        super(Problem.at("payments[" + at + "].agency", "payment.notInTransfer", agency.value()));
    }
}
