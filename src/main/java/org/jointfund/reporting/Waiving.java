package org.jointfund.reporting;

import java.time.Clock;
import java.time.Instant;
import org.jointfund.document.DocumentId;
import org.jointfund.document.UploadedFile;
import org.jointfund.partner.Actor;
import org.jointfund.programme.CaseAccess;
import org.jointfund.programme.CaseFiles;
import org.jointfund.programme.CitedDecisions;
import org.jointfund.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The secretariat records that the committee lets an agency off a report, with the file of its decision (rulebook 6.6, D14). */
@Service
@Transactional
public class Waiving {

    private final CaseAccess access;
    private final Reports reports;
    private final CitedDecisions decisions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Waiving(
            CaseAccess access,
            Reports reports,
            CitedDecisions decisions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.reports = reports;
        this.decisions = decisions;
        this.events = events;
        this.clock = clock;
    }

    /** Waives a report that is still to come; never a financial one (6.1), and not without the file. */
    public void waive(ReportRef ref, WaiveReport command, UploadedFile decision, Actor officer) {
        access.asOfficer(ref.number(), officer);
        Report report = reports.find(ref).orElseThrow(() -> new NotFound("report", ref.path()));
        if (ref.kind().isFinancial()) {
            throw new FinancialReportStays();
        }
        Report waived = report.waived();
        DocumentId file = decisions.file(ref.number().child(CaseFiles.WAIVER, ref.year()), decision, officer);
        reports.update(waived);
        reports.add(report, step(report, command, file, officer));
        events.publishEvent(new ReportWaived(
                ref.number(), ref.year(), ref.kind(), ref.agency(), report.opened(), command.words(), officer.id()));
    }

    private ReportStep step(Report report, WaiveReport command, DocumentId file, Actor officer) {
        return new ReportStep(
                reports.steps(report).size() + 1,
                ReportStep.Kind.WAIVED,
                command.words(),
                Instant.now(clock),
                officer.id(),
                file);
    }
}
