package org.jointfund.reporting;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jointfund.partner.Actor;
import org.jointfund.programme.CaseAccess;
import org.jointfund.programme.Programme;
import org.jointfund.reporting.ReportStep.Kind;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person may read of a case's reports: what was saved but not submitted is only there for its agency. */
@Service
@Transactional(readOnly = true)
public class ReportReading {

    private final CaseAccess access;
    private final Reports reports;
    private final Reminders reminders;

    ReportReading(CaseAccess access, Reports reports, Reminders reminders) {
        this.access = access;
        this.reports = reports;
        this.reminders = reminders;
    }

    public List<Report> of(CaseNumber number, Actor actor) {
        access.visible(number, actor);
        return reports.of(number);
    }

    /** A report with its latest content that the person may read, and what happened to it. */
    public ReportFile file(ReportRef ref, Actor actor) {
        Programme programme = access.visible(ref.number(), actor);
        Report report = reports.find(ref).orElseThrow(() -> new NotFound("report", ref.path()));
        boolean own =
                actor.is(programme.fund(), ref.kind().author(), ref.agency().value());
        List<ReportStep> steps = reports.steps(report).stream()
                .filter(step -> own || step.kind() != Kind.SAVED)
                .toList();
        return new ReportFile(programme, report, latest(report, steps), steps, reminders.of(ref), own);
    }

    private Filing latest(Report report, List<ReportStep> steps) {
        Set<Kind> withContent = Set.of(Kind.SAVED, Kind.SUBMITTED);
        return steps.stream()
                .filter(step -> withContent.contains(step.kind()))
                .max(Comparator.comparing(ReportStep::ordinal))
                .flatMap(step -> reports.filing(report, step.ordinal()))
                .orElse(Filing.EMPTY);
    }
}
