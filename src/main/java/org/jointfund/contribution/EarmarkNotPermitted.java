package org.jointfund.contribution;

import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** Contributions to a pooled fund are not earmarked to an organisation or a country (rulebook 1.1.6, 4.1.5). */
public final class EarmarkNotPermitted extends Refused {

    EarmarkNotPermitted(EarmarkChoice choice) {
        super(Problem.at("earmark", "earmarkNotPermitted." + choice));
    }
}
