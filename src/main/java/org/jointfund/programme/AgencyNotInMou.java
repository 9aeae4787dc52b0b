package org.jointfund.programme;

import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** The agency has no memorandum with the fund, neither signed nor in process (rulebook 1.5.1). */
public final class AgencyNotInMou extends Refused {

    AgencyNotInMou(AgencyCode agency) {
        super(Problem.at("agencies", "agencyNotInMou", agency.value()));
    }
}
