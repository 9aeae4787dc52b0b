package org.jointfund.programme;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves a case from status to status; every change is an event, and a step that is not open is refused as stale. */
@Service
@Transactional
public class Progress {

    private final Programmes programmes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Progress(Programmes programmes, ApplicationEventPublisher events, Clock clock) {
        this.programmes = programmes;
        this.events = events;
        this.clock = clock;
    }

    public Programme move(CaseNumber number, ProgrammeStatus to, PersonId by) {
        return move(programmes.get(number), to, by);
    }

    /** Moves the programme as it was read: stale when somebody was faster. */
    public Programme move(Programme programme, ProgrammeStatus to, PersonId by) {
        return write(programme, programme.moved(to, Instant.now(clock)), by);
    }

    /** Back to the agencies for completion; counts as one more return (rulebook 2.2.1). */
    public Programme sendBack(Programme programme, PersonId by) {
        Programme draft = programme.moved(ProgrammeStatus.IDEA_DRAFT, Instant.now(clock));
        return write(programme, draft.with().oneReturnMore().programme(), by);
    }

    /** The document goes back to the agencies after the quality check; counts as one more loop (rulebook 2.6.1). */
    public Programme loopBack(Programme programme, PersonId by) {
        Programme draft = programme.moved(ProgrammeStatus.DOCUMENT_DRAFT, Instant.now(clock));
        return write(programme, draft.with().oneQualityLoopMore().programme(), by);
    }

    /** The first payment was made: the programme runs from that day for its approved months (rulebook 2.9.7). */
    public Programme start(CaseNumber number, LocalDate firstPayment, PersonId by) {
        Programme waiting = programmes.get(number);
        Programme active =
                waiting.moved(ProgrammeStatus.ACTIVE, Instant.now(clock)).startedOn(firstPayment);
        Programme written = write(waiting, active, by);
        events.publishEvent(new ProgrammeStarted(number, firstPayment, Objects.requireNonNull(active.endOn()), by));
        return written;
    }

    /** A payment of an earlier day came to be known: the programme has run since then, and its period moves with it (rulebook 2.9.7). */
    public void startEarlier(Programme running, LocalDate payment, PersonId by) {
        LocalDate start = running.startOn();
        if (start != null && payment.isBefore(start)) {
            Programme corrected = running.startedOn(payment);
            programmes.update(corrected);
            events.publishEvent(new StartCorrected(
                    running.number(), start, payment, Objects.requireNonNull(corrected.endOn()), by));
        }
    }

    public Programme suspend(CaseNumber number, PersonId by) {
        return move(number, ProgrammeStatus.SUSPENDED, by);
    }

    public Programme resume(CaseNumber number, PersonId by) {
        Programme suspended = programmes.get(number);
        return write(suspended, suspended.resumed(Instant.now(clock)), by);
    }

    /** Opens a case again by a decision (D14); only {@link Exempting} may ask for it. */
    Programme reopen(Programme over, ProgrammeStatus as, PersonId by) {
        return write(over, over.with().status(as, Instant.now(clock)).programme(), by);
    }

    private Programme write(Programme before, Programme after, PersonId by) {
        programmes.update(after);
        events.publishEvent(new StatusChanged(after.number(), before.status(), after.status(), by));
        return after.written();
    }
}
