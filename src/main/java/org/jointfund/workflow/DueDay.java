package org.jointfund.workflow;

import java.time.LocalDate;
import java.util.Date;
import org.jointfund.fund.Rule;
import org.jointfund.fund.RuleSet;
import org.jointfund.shared.CaseNumber;
import org.jspecify.annotations.Nullable;

/** Counts a case's due days from today; a day is over at midnight in the fund's zone (S4). */
record DueDay(CaseNumber number, RuleSet rules, LocalDate today) {

    Date inWorkingDays(Rule<Integer> days) {
        return endOf(rules.calendar().plusWorkingDays(today, rules.get(days)));
    }

    Date inDays(Rule<Integer> days) {
        return endOf(today.plusDays(rules.get(days)));
    }

    Date inMonths(Rule<Integer> months) {
        return endOf(today.plusMonths(rules.get(months)));
    }

    /** So many months before the last day; today while there is none. */
    Date before(@Nullable LocalDate lastDay, int months) {
        return endOf(lastDay == null ? today : lastDay.minusMonths(months));
    }

    Date startOf(LocalDate day) {
        return Date.from(rules.calendar().startOf(day));
    }

    Date endOf(LocalDate day) {
        return Date.from(startOf(day.plusDays(1)).toInstant().minusSeconds(1));
    }
}
