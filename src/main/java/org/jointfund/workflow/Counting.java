package org.jointfund.workflow;

import java.time.LocalDate;
import org.jointfund.fund.FundDays;
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
    private final FundDays days;

    Counting(Programmes programmes, RuleSets ruleSets, FundDays days) {
        this.programmes = programmes;
        this.ruleSets = ruleSets;
        this.days = days;
    }

    DueDay today(CaseNumber number) {
        RuleSet rules = ruleSets.version(number.fund(), programmes.ruleSetVersion(number));
        LocalDate today = days.today(number.fund());
        return new DueDay(number, rules, today);
    }

    /** The last day of the programme, once it has one. */
    @Nullable
    LocalDate lastDay(CaseNumber number) {
        return programmes.get(number).endOn();
    }
}
