package org.jointfund.reporting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jointfund.fund.FundDays;
import org.jointfund.partner.Actor;
import org.jointfund.programme.CaseAccess;
import org.jointfund.reporting.DeliveryFigure.Source;
import org.jointfund.reporting.ReportStep.Kind;
import org.jointfund.shared.NotFound;
import org.jointfund.shared.Problem;
import org.jointfund.shared.Stale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Agencies write and submit their reports; the secretariat accepts them or returns them with a reason (rulebook 6). */
@Service
@Transactional
public class Reporting {

    private final CaseAccess access;
    private final Reports reports;
    private final Delivery delivery;
    private final ApplicationEventPublisher events;
    private final FundDays days;
    private final Clock clock;

    Reporting(
            CaseAccess access,
            Reports reports,
            Delivery delivery,
            ApplicationEventPublisher events,
            FundDays days,
            Clock clock) {
        this.access = access;
        this.reports = reports;
        this.delivery = delivery;
        this.events = events;
        this.days = days;
        this.clock = clock;
    }

    /** Keeps what was typed so far, on top of the version that was read: the number of its steps. Every version stays in the history. */
    public void save(ReportRef ref, int version, Filing filing, Actor actor) {
        file(writable(ref, actor), version, Kind.SAVED, filing, actor);
    }

    /** Submits a report, on top of the version that was read; refused with everything that is missing. Spending more than was received is accepted (T14). */
    public void submit(ReportRef ref, int version, Filing filing, Actor actor) {
        Report report = writable(ref, actor);
        ReportIncomplete.unlessEmpty(problems(report, filing));
        reports.update(report.submitted(days.today(ref.number().fund())));
        file(report, version, Kind.SUBMITTED, filing, actor);
        if (report.kind().isFinancial()) {
            delivery.reported(report, filing.figures(), Source.REPORTED, actor.id());
        }
        events.publishEvent(new ReportSubmitted(ref.number(), ref.year(), ref.kind(), ref.agency(), actor.id()));
    }

    private List<Problem> problems(Report report, Filing filing) {
        return report.kind().isFinancial()
                ? delivery.problems(report.number(), report.agency(), filing.figures())
                : filing.narrative().missing(report.kind());
    }

    /** Accepts a submitted report, or returns it to the agency for a reason. */
    public void check(ReportRef ref, boolean accepted, String reason, Actor actor) {
        access.asOfficer(ref.number(), actor);
        Report report = get(ref);
        Report checked = report.become(accepted ? ReportStatus.ACCEPTED : ReportStatus.RETURNED);
        if (!accepted && reason.isBlank()) {
            throw new ReasonMissing();
        }
        reports.update(checked);
        List<ReportStep> steps = reports.steps(report);
        if (accepted && report.kind().isFinancial()) {
            delivery.reported(report, submitted(report, steps).figures(), Source.ACCEPTED, actor.id());
        }
        reports.add(report, next(steps, accepted ? Kind.ACCEPTED : Kind.RETURNED, accepted ? "" : reason, actor));
        events.publishEvent(new ReportChecked(
                ref.number(), ref.year(), ref.kind(), ref.agency(), accepted, accepted ? "" : reason, actor.id()));
    }

    /** What was submitted last. */
    private Filing submitted(Report report, List<ReportStep> steps) {
        return steps.stream()
                .filter(step -> step.kind() == Kind.SUBMITTED)
                .reduce((earlier, later) -> later)
                .flatMap(step -> reports.filing(report, step.ordinal()))
                .orElseThrow();
    }

    private Report writable(ReportRef ref, Actor actor) {
        access.asAgency(ref.number(), ref.agency(), ref.kind().author(), actor);
        Report report = get(ref);
        if (!report.isWritable()) {
            throw Stale.step();
        }
        return report;
    }

    private Report get(ReportRef ref) {
        return reports.find(ref).orElseThrow(() -> new NotFound("report", ref.path()));
    }

    private void file(Report report, int version, Kind kind, Filing filing, Actor actor) {
        List<ReportStep> steps = reports.steps(report);
        if (steps.size() != version) {
            throw Stale.row();
        }
        reports.add(report, next(steps, kind, "", actor), filing);
    }

    private ReportStep next(List<ReportStep> steps, Kind kind, String reason, Actor actor) {
        return new ReportStep(steps.size() + 1, kind, reason, Instant.now(clock), actor.id(), null);
    }
}
