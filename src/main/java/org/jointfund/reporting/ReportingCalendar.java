package org.jointfund.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jointfund.fund.RuleSets;
import org.jointfund.programme.Programme;
import org.jointfund.programme.ProgrammeStarted;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.programme.Programmes;
import org.jointfund.programme.StartCorrected;
import org.jointfund.programme.StatusChanged;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.EveryDay;
import org.jointfund.shared.Period;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which reports a programme owes and when: computed once, when the first money is paid, for all its years (rulebook 6). */
@Service
@Transactional
public class ReportingCalendar implements EveryDay {

    private final Programmes programmes;
    private final RuleSets ruleSets;
    private final Reports reports;
    private final ApplicationEventPublisher events;

    ReportingCalendar(Programmes programmes, RuleSets ruleSets, Reports reports, ApplicationEventPublisher events) {
        this.programmes = programmes;
        this.ruleSets = ruleSets;
        this.reports = reports;
        this.events = events;
    }

    @EventListener
    void plan(ProgrammeStarted started) {
        plan(started.number(), new Period(started.startOn(), started.endOn()));
    }

    /** An earlier start can owe reports that were not planned. */
    @EventListener
    void plan(StartCorrected corrected) {
        plan(corrected.number(), new Period(corrected.startOn(), corrected.endOn()));
    }

    private void plan(CaseNumber number, Period period) {
        Programme programme = programmes.get(number);
        DueDates dates = new DueDates(ruleSets.version(programme.fund(), programme.ruleSetVersion()));
        Set<ReportRef> planned = reports.of(number).stream().map(Report::ref).collect(Collectors.toSet());
        List<Report> missing = dates.during(period).stream()
                .flatMap(due -> programme.agencies().stream().map(agency -> Report.planned(number, due, agency)))
                .filter(report -> !planned.contains(report.ref()))
                .toList();
        if (!missing.isEmpty()) {
            reports.insert(missing);
        }
    }

    /** After operational closure the final report and statements take the place of what has not opened. */
    @EventListener
    void close(StatusChanged changed) {
        boolean over = changed.to() == ProgrammeStatus.OPERATIONALLY_CLOSED
                || changed.to() == ProgrammeStatus.CANCELLED_CLOSING;
        if (over) {
            reports.drop(changed.number());
        }
    }

    /** Asks for the reports whose period is over. */
    @Override
    public void round(LocalDate today) {
        reports.opening(today).forEach(number -> ask(number, today));
    }

    /** Asks one programme for its reports whose period is over. */
    public void ask(CaseNumber number, LocalDate today) {
        reports.open(number, today).stream()
                .collect(Collectors.groupingBy(Report::key, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(this::announce);
    }

    private void announce(List<Report> opened) {
        Report one = opened.get(0);
        events.publishEvent(new ReportsOpened(
                one.number(),
                one.year(),
                one.kind(),
                opened.stream().map(Report::agency).toList(),
                CALENDAR));
    }

    /** The day on which the reports with this business key are due. */
    @Transactional(readOnly = true)
    public LocalDate dueOn(String key) {
        Map<String, LocalDate> days = reports.of(CaseNumber.fromKey(key)).stream()
                .collect(Collectors.toMap(Report::key, Report::dueOn, (one, same) -> one));
        return Optional.ofNullable(days.get(key)).orElseThrow();
    }
}
