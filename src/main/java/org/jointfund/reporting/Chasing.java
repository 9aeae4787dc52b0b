package org.jointfund.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jointfund.fund.RuleSets;
import org.jointfund.programme.Programme;
import org.jointfund.programme.Programmes;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.EveryDay;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds of reports before they are due, and tells ever more people when they are late; it decides nothing (rulebook 6.3, D2). */
@Service
@Transactional
public class Chasing implements EveryDay {

    /** No ladder starts earlier before a due date. */
    private static final int EARLIEST_IN_DAYS = 92;

    private final Reminders reminders;
    private final Programmes programmes;
    private final RuleSets ruleSets;
    private final ApplicationEventPublisher events;

    Chasing(Reminders reminders, Programmes programmes, RuleSets ruleSets, ApplicationEventPublisher events) {
        this.reminders = reminders;
        this.programmes = programmes;
        this.ruleSets = ruleSets;
        this.events = events;
    }

    @Override
    public void round(LocalDate today) {
        Map<CaseNumber, List<Report>> awaited = reminders.awaited(today.plusDays(EARLIEST_IN_DAYS)).stream()
                .collect(Collectors.groupingBy(Report::number));
        awaited.forEach((number, reports) -> chase(ladder(number), reports, today));
    }

    private ReminderLadder ladder(CaseNumber number) {
        Programme programme = programmes.get(number);
        return ReminderLadder.of(ruleSets.version(programme.fund(), programme.ruleSetVersion()));
    }

    private void chase(ReminderLadder ladder, List<Report> reports, LocalDate today) {
        for (Report report : reports) {
            ladder.reached(report, today)
                    .filter(step -> reminders.add(report, step))
                    .ifPresent(step -> events.publishEvent(event(report, step)));
        }
    }

    private static DomainEvent event(Report report, Reminder step) {
        return step.isOverdue()
                ? new ReportOverdue(
                        report.number(),
                        report.year(),
                        report.kind(),
                        report.agency(),
                        step.days(),
                        step.audience(),
                        CALENDAR)
                : new ReportReminded(
                        report.number(), report.year(), report.kind(), report.agency(), -step.days(), CALENDAR);
    }
}
