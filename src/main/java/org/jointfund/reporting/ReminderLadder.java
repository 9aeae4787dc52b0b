package org.jointfund.reporting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jointfund.fund.RuleSet;
import org.jointfund.fund.Rules;
import org.jointfund.reporting.Reminder.Audience;

/** The days before and after a due date on which somebody is told (rulebook 6.3). */
record ReminderLadder(List<Integer> before, List<Integer> after) {

    static ReminderLadder of(RuleSet rules) {
        return new ReminderLadder(
                rules.get(Rules.REPORTING_REMINDER_DAYS).days(),
                rules.get(Rules.REPORTING_OVERDUE_DAYS).days());
    }

    /** The highest step reached by today: a round that was missed is not made up for by several notices at once. */
    Optional<Reminder> reached(Report report, LocalDate today) {
        long days = ChronoUnit.DAYS.between(report.dueOn(), today);
        return steps(today)
                .filter(step -> step.days() <= days)
                .filter(step -> !report.dueOn().plusDays(step.days()).isBefore(report.opensOn()))
                .reduce((lower, higher) -> lower.days() > higher.days() ? lower : higher);
    }

    private Stream<Reminder> steps(LocalDate today) {
        return Stream.concat(
                before.stream().map(days -> new Reminder(-days, Audience.AGENCY, today)),
                IntStream.range(0, after.size())
                        .mapToObj(step -> new Reminder(after.get(step), Audience.ofStep(step), today)));
    }
}
