package org.jointfund.programme;

import java.util.List;
import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** What a part of the idea says contradicts the fund's lists or itself. */
public final class IdeaContradiction extends Refused {

    IdeaContradiction(List<Problem> problems) {
        super(problems);
    }
}
