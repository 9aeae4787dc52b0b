package org.jointfund.appraisal;

import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** A reviewer from an applying agency does not review its programme (rulebook 1.6.7). */
public final class ReviewerNotIndependent extends Refused {

    ReviewerNotIndependent(String field, String name, AgencyCode agency) {
        super(Problem.at(field, "reviewerNotIndependent", name, agency.value()));
    }
}
