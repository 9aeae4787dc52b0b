package org.jointfund.contribution;

import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** The donor is not in the list of donors. */
public final class UnknownDonor extends Refused {

    UnknownDonor(DonorCode donor) {
        super(Problem.at("donor", "unknownDonor", donor.value()));
    }
}
