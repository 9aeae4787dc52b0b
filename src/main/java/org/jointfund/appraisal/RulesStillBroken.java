package org.jointfund.appraisal;

import java.util.List;
import java.util.stream.Collectors;
import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** Rules that stop are not met, so the case cannot go on as eligible (rulebook 3.1). */
public final class RulesStillBroken extends Refused {

    public RulesStillBroken(String field, List<Finding> stops) {
        super(Problem.at(
                field,
                "rulesStillBroken",
                stops.stream().map(Finding::rule).distinct().collect(Collectors.joining(", "))));
    }
}
