package org.jointfund.change;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jointfund.committee.Agenda;
import org.jointfund.committee.ItemDecided;
import org.jointfund.committee.ItemKind;
import org.jointfund.committee.Outcome;
import org.jointfund.fund.FundDays;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Role;
import org.jointfund.programme.CaseAccess;
import org.jointfund.programme.Programme;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;
import org.jointfund.shared.Stale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Secretariat or chair propose that a running programme ends early; only the committee decides it (rulebook 2.12.2, 10.2 row 17). */
@Service
@Transactional
public class Cancelling {

    private final CaseAccess access;
    private final Interruptions interruptions;
    private final OpenCancellations open;
    private final Agenda agenda;
    private final Ending ending;
    private final ApplicationEventPublisher events;
    private final FundDays days;
    private final Clock clock;

    Cancelling(
            CaseAccess access,
            Interruptions interruptions,
            OpenCancellations open,
            Agenda agenda,
            Ending ending,
            ApplicationEventPublisher events,
            FundDays days,
            Clock clock) {
        this.access = access;
        this.interruptions = interruptions;
        this.open = open;
        this.agenda = agenda;
        this.ending = ending;
        this.events = events;
        this.days = days;
        this.clock = clock;
    }

    /** Puts the question to the committee; stale while it is there already, or once the programme has ended. */
    public void propose(CaseNumber number, String reason, Actor actor) {
        Programme programme = mayPropose(number, actor);
        if (!isOpenFor(programme)) {
            throw Stale.step();
        }
        Cancellation proposed = new Cancellation(
                number,
                interruptions.cancellations(number).size() + 1,
                agenda.nextKey(number),
                reason,
                Instant.now(clock),
                actor.id(),
                null,
                null);
        interruptions.add(proposed);
        events.publishEvent(new CancellationProposed(number, proposed.item(), reason, actor.id()));
    }

    private Programme mayPropose(CaseNumber number, Actor actor) {
        return actor.is(number.fund(), Role.CHAIR)
                ? access.as(number, Role.CHAIR, actor)
                : access.asOfficer(number, actor);
    }

    /** Whether somebody may propose to end it now. */
    public boolean isOpenFor(Programme programme) {
        return programme.is(ProgrammeStatus.ACTIVE, ProgrammeStatus.SUSPENDED)
                && open.of(programme.number()).isEmpty();
    }

    /** The committee decided a proposal: it is noted, and a yes ends the programme in the same transaction. */
    @EventListener
    public void on(ItemDecided event) {
        if (event.kind() == ItemKind.CANCELLATION && event.outcome() != Outcome.DEFER) {
            Cancellation proposed = open.of(event.number()).orElseThrow(Stale::step);
            boolean cancelled = event.outcome() == Outcome.CANCEL;
            interruptions.decide(proposed, cancelled, Instant.now(clock), event.by());
            if (cancelled) {
                cancel(event.number(), event.by());
            }
        }
    }

    private void cancel(CaseNumber number, PersonId by) {
        Programme ended = ending.end(number, ProgrammeStatus.CANCELLED_CLOSING, days.today(number.fund()), by);
        events.publishEvent(new ProgrammeCancelled(number, ended.agencies(), by));
    }

    /** Once a programme has closed, nobody is asked any more whether it ends early. */
    @EventListener
    public void on(OperationallyClosed event) {
        open.of(event.number()).ifPresent(proposed -> {
            interruptions.overtake(proposed, Instant.now(clock), event.by());
            events.publishEvent(new CancellationOvertaken(event.number(), proposed.item(), event.by()));
        });
    }

    /** The case's proposals, oldest first. */
    @Transactional(readOnly = true)
    public List<Cancellation> of(CaseNumber number, Actor actor) {
        access.visible(number, actor);
        return interruptions.cancellations(number);
    }
}
