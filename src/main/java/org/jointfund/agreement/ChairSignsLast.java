package org.jointfund.agreement;

import java.util.List;
import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** The chair signs last: others have not signed yet (F2). */
public final class ChairSignsLast extends Refused {

    ChairSignsLast(List<Party> missing) {
        super(Problem.of(
                "agreement.chairSignsLast",
                missing.size(),
                missing.stream().map(Party::organization).toList()));
    }
}
