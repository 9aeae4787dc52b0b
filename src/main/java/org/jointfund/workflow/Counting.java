package org.jointfund.workflow;

import java.time.Clock;
import java.time.LocalDate;
import org.jointfund.fund.RuleSet;
import org.jointfund.fund.RuleSets;
import org.jointfund.programme.Programme;
import org.jointfund.programme.Programmes;
import org.jointfund.shared.CaseNumber;
import org.springframework.stereotype.Component;

/** Starts to count today, in the fund's zone and by the rules the case started under. */
@Component
class Counting {

    private final Programmes programmes;
    private final RuleSets ruleSets;
    private final Clock clock;

    Counting(Programmes programmes, RuleSets ruleSets, Clock clock) {
        this.programmes = programmes;
        this.ruleSets = ruleSets;
        this.clock = clock;
    }

    DueDay today(CaseNumber number) {
        Programme programme = programmes.get(number);
        RuleSet rules = ruleSets.version(programme.fund(), programme.ruleSetVersion());
        LocalDate today = clock.instant().atZone(rules.calendar().zone()).toLocalDate();
        return new DueDay(programme, rules, today);
    }
}
