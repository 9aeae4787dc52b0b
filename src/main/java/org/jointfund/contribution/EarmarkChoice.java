package org.jointfund.contribution;

import java.util.List;
import org.jointfund.fund.RuleSet;
import org.jointfund.ledger.Earmark;

/** What a donor wants its money used for; only thematic areas can be honoured (rulebook 1.1.6, 4.1.5). */
public enum EarmarkChoice {
    NONE,
    AREAS,
    ORGANISATION,
    COUNTRY;

    /** The earmark in the fund's areas; refused when it names an organisation, a country or an area the fund does not have. */
    Earmark in(RuleSet rules, List<Integer> areas) {
        if (this == NONE) {
            return Earmark.NONE;
        }
        if (this != AREAS) {
            throw new EarmarkNotPermitted(this);
        }
        if (areas.isEmpty() || areas.stream().anyMatch(area -> !isOf(rules, area))) {
            throw new EarmarkWithoutArea();
        }
        return Earmark.of(areas);
    }

    private static boolean isOf(RuleSet rules, int number) {
        return rules.areas().stream().anyMatch(area -> area.number() == number);
    }
}
