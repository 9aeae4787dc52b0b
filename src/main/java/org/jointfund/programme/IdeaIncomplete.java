package org.jointfund.programme;

import java.util.List;
import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** The idea cannot be handed in while these things are missing; each names its part and field. */
public final class IdeaIncomplete extends Refused {

    IdeaIncomplete(List<Problem> gaps) {
        super(gaps);
    }
}
