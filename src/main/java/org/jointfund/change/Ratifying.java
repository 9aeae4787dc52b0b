package org.jointfund.change;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jointfund.document.UploadedFile;
import org.jointfund.fund.FundDays;
import org.jointfund.partner.Actor;
import org.jointfund.programme.CaseAccess;
import org.jointfund.programme.CaseFiles;
import org.jointfund.programme.CitedDecisions;
import org.jointfund.programme.Programme;
import org.jointfund.programme.Programmes;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Stale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The secretariat records whether the committee ratified a suspension; the day by which it should have only marks it overdue (2.12.2, D2). */
@Service
@Transactional
public class Ratifying {

    private final CaseAccess access;
    private final Programmes programmes;
    private final Interruptions interruptions;
    private final Suspending suspending;
    private final CitedDecisions decisions;
    private final ApplicationEventPublisher events;
    private final FundDays days;
    private final Clock clock;

    Ratifying(
            CaseAccess access,
            Programmes programmes,
            Interruptions interruptions,
            Suspending suspending,
            CitedDecisions decisions,
            ApplicationEventPublisher events,
            FundDays days,
            Clock clock) {
        this.access = access;
        this.programmes = programmes;
        this.interruptions = interruptions;
        this.suspending = suspending;
        this.decisions = decisions;
        this.events = events;
        this.days = days;
        this.clock = clock;
    }

    /** Records the committee's word once, with its file; a suspension it does not ratify is lifted in the same transaction. */
    public void record(CaseNumber number, RecordRatification said, UploadedFile file, Actor officer) {
        access.asOfficer(number, officer);
        Programme programme = programmes.hold(number);
        Suspension suspension =
                Suspension.awaited(programme, interruptions.of(number)).orElseThrow(Stale::step);
        checkDay(suspension, said.decidedOn());
        interruptions.add(ratification(suspension, said, file, officer));
        events.publishEvent(new SuspensionRatified(number, said.ratified(), said.decision(), officer.id()));
        if (!said.ratified() && programme.suspended()) {
            suspending.lift(number, said.decision(), officer);
        }
    }

    private void checkDay(Suspension suspension, LocalDate decidedOn) {
        LocalDate from = days.of(suspension.at(), suspension.number().fund());
        LocalDate today = days.today(suspension.number().fund());
        if (decidedOn.isBefore(from) || decidedOn.isAfter(today)) {
            throw new RatificationDayImpossible(from, today);
        }
    }

    private Ratification ratification(Suspension of, RecordRatification said, UploadedFile file, Actor officer) {
        return new Ratification(
                of.number(),
                of.ordinal(),
                said.ratified(),
                said.decision().strip(),
                said.decidedOn(),
                decisions.file(of.number().child(CaseFiles.SUSPENSION, of.ordinal()), file, officer),
                Instant.now(clock).truncatedTo(ChronoUnit.MICROS),
                officer.id());
    }
}
