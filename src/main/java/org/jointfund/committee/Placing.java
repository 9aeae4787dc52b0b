package org.jointfund.committee;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jointfund.programme.Programme;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Stale;
import org.springframework.stereotype.Component;

/** Writes an item onto an agenda: a new one, or one that was deferred. */
@Component
class Placing {

    private final Items items;
    private final Meetings meetings;
    private final Deliberations said;

    Placing(Items items, Meetings meetings, Deliberations said) {
        this.items = items;
        this.meetings = meetings;
        this.said = said;
    }

    int nextOrdinal(CaseNumber number) {
        return items.last(number)
                .map(last -> last.isOver() ? last.ordinal() + 1 : last.ordinal())
                .orElse(1);
    }

    Optional<LocalDate> heldOn(CaseNumber number) {
        return items.last(number).map(item -> meetings.get(item.meeting()).heldOn());
    }

    Meeting meeting(long id, FundCode fund, LocalDate today) {
        return meetings.find(id)
                .filter(meeting ->
                        meeting.fund().equals(fund) && !meeting.heldOn().isBefore(today))
                .orElseThrow(MeetingNotForThis::new);
    }

    Item place(Programme programme, Meeting meeting, Instant at) {
        Optional<Item> last = items.last(programme.number());
        last.filter(Item::isOpen).ifPresent(open -> {
            throw Stale.step();
        });
        return last.filter(item -> item.state() == Item.State.DEFERRED)
                .map(item -> again(item, meeting, at))
                .orElseGet(() -> first(programme, meeting, at));
    }

    private Item again(Item deferred, Meeting meeting, Instant at) {
        items.update(deferred.placedAgain(meeting.id(), at));
        return items.find(deferred.number(), deferred.ordinal()).orElseThrow();
    }

    private Item first(Programme programme, Meeting meeting, Instant at) {
        Item item = new Item(
                programme.number(),
                nextOrdinal(programme.number()),
                ItemKind.of(programme.status()),
                meeting.id(),
                1,
                Item.State.OPEN,
                at,
                0);
        items.insert(item);
        return item;
    }

    /** Notes what is not noted yet. */
    void note(List<Interest> found) {
        found.stream()
                .filter(interest -> said.interests(interest.number(), interest.ordinal()).stream()
                        .noneMatch(known -> known.seat().equals(interest.seat())
                                && known.reason().equals(interest.reason())))
                .forEach(said::add);
    }
}
