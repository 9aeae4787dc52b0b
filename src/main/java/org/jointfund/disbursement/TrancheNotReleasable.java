package org.jointfund.disbursement;

import java.util.List;
import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** A condition of the tranche does not hold (any more). */
public final class TrancheNotReleasable extends Refused {

    TrancheNotReleasable(List<ReleaseCondition> open) {
        super(open.stream()
                .map(condition -> Problem.of("tranche.not." + condition.test().name()))
                .distinct()
                .toList());
    }
}
