package org.jointfund.appraisal;

import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** Not eligible is said with a rule of the fund (rulebook 2.2.1). */
public final class RuleNotNamed extends Refused {

    RuleNotNamed(String written) {
        super(Problem.at("rule", "ruleNotNamed", written));
    }
}
