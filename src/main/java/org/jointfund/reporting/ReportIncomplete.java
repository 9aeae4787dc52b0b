package org.jointfund.reporting;

import java.util.List;
import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** A report cannot be submitted while something asked for is missing or impossible; what was typed stays. */
public final class ReportIncomplete extends Refused {

    ReportIncomplete(List<Problem> problems) {
        super(problems);
    }

    static void unlessEmpty(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new ReportIncomplete(problems);
        }
    }
}
