package org.jointfund.committee.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jointfund.committee.Cover;
import org.jointfund.committee.Decision;
import org.jointfund.committee.Decisions;
import org.jointfund.committee.Deliberation;
import org.jointfund.committee.ItemReading;
import org.jointfund.committee.ItemReading.Openness;
import org.jointfund.committee.Sitting;
import org.jointfund.committee.Telling;
import org.jointfund.committee.Treasury;
import org.jointfund.fund.Seat;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Role;
import org.jointfund.shared.CaseNumber;
import org.springframework.stereotype.Component;

/** Makes the sheet of an item, each reader's own. */
@Component
class DecisionPages {

    private final ItemReading reading;
    private final Decisions decisions;
    private final Treasury treasury;
    private final Advice advice;
    private final Seating seating;
    private final Telling telling;
    private final Clock clock;

    DecisionPages(
            ItemReading reading,
            Decisions decisions,
            Treasury treasury,
            Advice advice,
            Seating seating,
            Telling telling,
            Clock clock) {
        this.reading = reading;
        this.decisions = decisions;
        this.treasury = treasury;
        this.advice = advice;
        this.seating = seating;
        this.telling = telling;
        this.clock = clock;
    }

    DecisionPage of(CaseNumber number, int ordinal, Actor actor, Locale reader) {
        Sitting sitting = reading.read(number, ordinal, actor);
        Openness openness = reading.openness(sitting.item(), actor);
        return new DecisionPage(
                openness,
                sitting,
                cover(openness, sitting),
                advice.on(sitting, actor, reader),
                decision(openness, sitting),
                decision(openness, sitting).flatMap(decisions::circulation),
                seating.all(sitting.rules(), reader),
                part(openness, sitting, actor),
                reader);
    }

    /** The record as far as it is for the reader; somebody who stepped out still learns the outcome with everybody else. */
    private Optional<Decision> decision(Openness openness, Sitting sitting) {
        return openness == Openness.NOTHING
                ? Optional.empty()
                : decisions.last(sitting.item().number(), sitting.item().ordinal());
    }

    private Optional<Cover> cover(Openness openness, Sitting sitting) {
        return openness == Openness.FULL && sitting.item().isOpen()
                ? Optional.of(treasury.cover(sitting))
                : Optional.empty();
    }

    private DecisionPage.Part part(Openness openness, Sitting sitting, Actor actor) {
        Optional<Seat> seat = openness == Openness.FULL ? sitting.seatOf(actor) : Optional.empty();
        boolean open = sitting.item().isOpen();
        Optional<Instant> correctable = seat.flatMap(own -> Deliberation.correctableUntil(sitting, own))
                .filter(until -> !Instant.now(clock).isAfter(until));
        return new DecisionPage.Part(
                seat,
                seat.filter(own -> !own.presides())
                        .filter(own -> open || correctable.isPresent())
                        .isPresent(),
                seat.filter(own -> open && presides(sitting, own)).isPresent(),
                openness == Openness.FULL && actor.is(sitting.programme().fund(), Role.SECRETARIAT_OFFICER),
                correctable,
                openness == Openness.FULL && telling.isAwaited(sitting.item(), actor));
    }

    /** Whether this seat would preside if its holder were in the room. */
    private static boolean presides(Sitting sitting, Seat own) {
        return own.presides()
                && (sitting.presiding().isEmpty()
                        || own.role() == Seat.Role.CHAIR
                        || sitting.presiding().filter(own::equals).isPresent());
    }

    /** The places of the table that can be recorded for: the members'. */
    static List<Option> members(List<Seating.Place> places) {
        return places.stream()
                .filter(place -> !place.seat().presides())
                .map(place -> new Option(place.seat().code(), place.label()))
                .toList();
    }
}
