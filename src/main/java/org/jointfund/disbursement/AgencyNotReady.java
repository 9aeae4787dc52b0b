package org.jointfund.disbursement;

import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** The agency has not used enough of what it received to be paid its share. */
public final class AgencyNotReady extends Refused {

    AgencyNotReady(AgencyCode agency) {
        super(Problem.of("payment.agencyNotReady", agency.value()));
    }
}
