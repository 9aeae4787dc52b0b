package org.jointfund.appraisal;

import java.util.List;
import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** Rules that stop are not met, so the case cannot go on as eligible (rulebook 3.1). */
public final class RulesStillBroken extends Refused {

    public RulesStillBroken(String field, List<Finding> stops) {
        super(stops.stream().map(stop -> problem(field, stop)).toList());
    }

    /** Says what to change. */
    private static Problem problem(String field, Finding stop) {
        return Problem.at(field, "finding." + stop.reason(), stop.about());
    }
}
