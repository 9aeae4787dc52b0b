package org.jointfund.ledger;

import java.util.List;
import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** Something later in the case rests on the entry, so it is not turned round any more. */
public final class EntryStillNeeded extends Refused {

    private EntryStillNeeded(List<Problem> problems) {
        super(problems);
    }

    /** Refuses with everything that rests on it. */
    public static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new EntryStillNeeded(problems);
        }
    }
}
