package org.jointfund.committee;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jointfund.appraisal.Officers;
import org.jointfund.appraisal.Officers.Handled;
import org.jointfund.fund.FundDays;
import org.jointfund.partner.Actor;
import org.jointfund.programme.Programme;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Stale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The secretariat puts ideas, documents and cancellations before the committee. */
@Service
@Transactional
public class Agenda {

    private static final ProgrammeStatus[] READY = {
        ProgrammeStatus.IDEA_READY,
        ProgrammeStatus.DOCUMENT_READY,
        ProgrammeStatus.ACTIVE,
        ProgrammeStatus.SUSPENDED,
        ProgrammeStatus.ENDED
    };

    private final Officers officers;
    private final Placing placing;
    private final CancellationProposals proposals;
    private final ApplicationEventPublisher events;
    private final FundDays days;
    private final Clock clock;

    Agenda(
            Officers officers,
            Placing placing,
            CancellationProposals proposals,
            ApplicationEventPublisher events,
            FundDays days,
            Clock clock) {
        this.officers = officers;
        this.placing = placing;
        this.proposals = proposals;
        this.events = events;
        this.days = days;
        this.clock = clock;
    }

    /** The business key under which the case goes before the committee next: a deferred item keeps its own. */
    public String nextKey(CaseNumber number) {
        return number.child("DEC", placing.nextOrdinal(number));
    }

    /** The day of the meeting that has the case's newest item on its agenda, if one has. */
    public Optional<LocalDate> heldOn(CaseNumber number) {
        return placing.heldOn(number);
    }

    /** Places what is ready on the agenda of a meeting that is not over; interests known from the data are noted (rulebook 1.2.10). */
    public Item place(CaseNumber number, PlaceOnAgenda command, Actor officer) {
        Handled handled = officers.handle(number, officer, READY);
        if (ItemKind.of(handled.programme().status()) == ItemKind.CANCELLATION
                && proposals.reason(number).isEmpty()) {
            throw Stale.step();
        }
        Meeting meeting = placing.meeting(command.meeting(), handled.programme().fund(), days.today(number.fund()));
        Item item = placing.place(handled.programme(), meeting, Instant.now(clock));
        placing.note(found(item, handled));
        events.publishEvent(new ItemPlacedOnAgenda(number, item.key(), meeting.id(), officer.id()));
        return item;
    }

    private static List<Interest> found(Item item, Handled handled) {
        Programme programme = handled.programme();
        return FoundInterests.in(item, programme, handled.rules().committee());
    }
}
