package org.jointfund.change;

import java.time.Clock;
import java.time.Instant;
import org.jointfund.partner.Actor;
import org.jointfund.programme.CaseAccess;
import org.jointfund.programme.Programme;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.programme.Progress;
import org.jointfund.reporting.ReasonMissing;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Stale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the final narrative of a programme; accepting it opens financial closure (10.2 row 19). */
@Service
@Transactional
public class FinalReporting {

    private final CaseAccess access;
    private final ClosureReading reading;
    private final Closures closures;
    private final Progress progress;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FinalReporting(
            CaseAccess access,
            ClosureReading reading,
            Closures closures,
            Progress progress,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.reading = reading;
        this.closures = closures;
        this.progress = progress;
        this.events = events;
        this.clock = clock;
    }

    public void submit(CaseNumber number, SubmitFinalNarrative command, Actor actor) {
        Programme programme = access.asConvenor(number, actor);
        ClosureFile file = reading.file(programme);
        boolean closing = programme.is(ProgrammeStatus.OPERATIONALLY_CLOSED, ProgrammeStatus.CANCELLED_CLOSING);
        if (!closing || file.isNarrativeSubmitted() || file.isNarrativeAccepted()) {
            throw Stale.step();
        }
        closures.add(new FinalNarrative(
                number,
                file.narratives().size() + 1,
                command.narrative(),
                command.sustainability(),
                command.evaluation(),
                command.lessons(),
                Instant.now(clock),
                actor.id()));
        events.publishEvent(new FinalNarrativeSubmitted(number, actor.id()));
    }

    /** Accepts the narrative, or returns it for a reason. */
    public void check(CaseNumber number, boolean accepted, String reason, Actor actor) {
        Programme programme = access.asOfficer(number, actor);
        ClosureFile file = reading.file(programme);
        if (!file.isNarrativeSubmitted()) {
            throw Stale.step();
        }
        if (!accepted && reason.isBlank()) {
            throw new ReasonMissing();
        }
        String stored = accepted ? "" : reason;
        closures.add(
                new NarrativeCheck(number, file.narratives().size(), accepted, stored, Instant.now(clock), actor.id()));
        if (accepted && programme.is(ProgrammeStatus.OPERATIONALLY_CLOSED)) {
            progress.move(programme, ProgrammeStatus.FINANCIAL_CLOSURE, actor.id());
        }
        events.publishEvent(new FinalNarrativeChecked(number, accepted, stored, actor.id()));
    }
}
