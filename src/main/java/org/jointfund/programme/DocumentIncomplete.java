package org.jointfund.programme;

import java.util.List;
import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** The programme document cannot be handed in as it stands; each problem names its part (rulebook 5.2). */
public final class DocumentIncomplete extends Refused {

    DocumentIncomplete(List<Problem> problems) {
        super(problems);
    }
}
