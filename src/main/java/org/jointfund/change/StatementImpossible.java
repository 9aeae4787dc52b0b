package org.jointfund.change;

import java.util.List;
import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** A final statement cannot be certified as it stands. */
public final class StatementImpossible extends Refused {

    StatementImpossible(List<Problem> problems) {
        super(problems);
    }
}
