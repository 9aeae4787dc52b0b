package org.jointfund.workflow;

import java.time.Clock;
import java.time.LocalDate;
import org.jointfund.fund.RuleSet;
import org.jointfund.fund.RuleSets;
import org.jointfund.programme.Programmes;
import org.jointfund.shared.CaseNumber;
import org.jspecify.annotations.Nullable;
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
        RuleSet rules = ruleSets.version(number.fund(), programmes.ruleSetVersion(number));
        LocalDate today = rules.calendar().dayOf(clock.instant());
        return new DueDay(number, rules, today);
    }

    /** The last day of the programme, once it has one. */
    @Nullable
    LocalDate lastDay(CaseNumber number) {
        return programmes.get(number).endOn();
    }
}
