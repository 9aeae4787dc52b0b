package org.jointfund.committee;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jointfund.appraisal.Officers;
import org.jointfund.appraisal.Officers.Handled;
import org.jointfund.partner.Actor;
import org.jointfund.programme.Programme;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.shared.CaseNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** The secretariat puts ideas and documents before the committee. */
@Service
public class Agenda {

    private final Officers officers;
    private final Placing placing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Agenda(Officers officers, Placing placing, ApplicationEventPublisher events, Clock clock) {
        this.officers = officers;
        this.placing = placing;
        this.events = events;
        this.clock = clock;
    }

    /** The business key under which the case goes before the committee next: a deferred item keeps its own. */
    public String nextKey(CaseNumber number) {
        return number.child("DEC", placing.nextOrdinal(number));
    }

    /** Places what is ready on the agenda of a meeting that is not over; interests known from the data are noted (rulebook 1.2.10). */
    public Item place(CaseNumber number, PlaceOnAgenda command, Actor officer) {
        Handled handled = officers.handle(number, officer, ProgrammeStatus.IDEA_READY, ProgrammeStatus.DOCUMENT_READY);
        Meeting meeting = placing.meeting(command.meeting(), handled.programme().fund(), LocalDate.now(clock));
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
