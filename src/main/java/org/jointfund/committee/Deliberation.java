package org.jointfund.committee;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jointfund.committee.Position.Channel;
import org.jointfund.fund.Rules;
import org.jointfund.fund.Seat;
import org.jointfund.partner.Actor;
import org.jointfund.shared.CaseNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What members do on an item themselves: take a position, declare an interest, step out (D1, S2, S3). */
@Service
@Transactional
public class Deliberation {

    private final Sittings sittings;
    private final Deliberations said;
    private final Telling telling;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Deliberation(
            Sittings sittings, Deliberations said, Telling telling, ApplicationEventPublisher events, Clock clock) {
        this.sittings = sittings;
        this.said = said;
        this.telling = telling;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes or changes the position of one's seat while the item is open; refused to who stepped out, and when the item is closed,
     * unless it corrects in time what the secretariat had recorded (S2).
     */
    public void take(CaseNumber number, int ordinal, TakePosition command, Actor member) {
        Sitting sitting = sittings.lock(number, ordinal);
        Seat seat = memberSeat(sitting, member);
        if (command.kind().needsWords() && command.words().isEmpty()) {
            throw new WordsMissing();
        }
        Channel channel = sitting.item().isOpen() ? Channel.SELF : correction(sitting, seat);
        said.add(new Position(
                number,
                ordinal,
                sitting.item().sitting(),
                seat.code(),
                member.id(),
                command.kind(),
                command.words(),
                command.isNamed(),
                channel,
                null,
                member.id(),
                Instant.now(clock)));
        tell(sitting, channel, member);
        events.publishEvent(new PositionTaken(number, sitting.item().key(), seat.code(), member.id()));
    }

    private void tell(Sitting sitting, Channel channel, Actor member) {
        telling.heard(sitting, member.id());
        if (channel == Channel.CORRECTION) {
            telling.corrected(sitting);
        }
    }

    private Channel correction(Sitting sitting, Seat seat) {
        return correctableUntil(sitting, seat)
                .filter(until -> !Instant.now(clock).isAfter(until))
                .map(until -> Channel.CORRECTION)
                .orElseThrow(() -> new ItemClosed());
    }

    /** Until when the holder of the seat may correct what was recorded for it; empty when nothing was. */
    public static Optional<Instant> correctableUntil(Sitting sitting, Seat seat) {
        int days = sitting.rules().get(Rules.COMMITTEE_CORRECTION_DAYS);
        return sitting.standing(seat.code()).filter(Position::onBehalf).map(position -> position.recordedAt()
                .plus(days, ChronoUnit.DAYS));
    }

    /** Declares an interest: the seat is not counted on this item, its holder may still speak. */
    public void declare(CaseNumber number, int ordinal, DeclareInterest command, Actor member) {
        Sitting sitting = sittings.open(number, ordinal);
        Seat seat = seat(sitting, member);
        said.add(new Interest(
                number,
                ordinal,
                seat.code(),
                Interest.Kind.DECLARED,
                command.reason().strip(),
                Instant.now(clock)));
        events.publishEvent(new InterestDeclared(number, sitting.item().key(), seat.code(), member.id()));
    }

    /**
     * Steps out for good: the item's scores, deliberation and positions are closed to this person from now on. Refused to the last
     * who can preside.
     */
    public void stepOut(CaseNumber number, int ordinal, Actor member) {
        Sitting sitting = sittings.open(number, ordinal);
        Seat seat = seat(sitting, member);
        if (!sitting.canBePresidedWithout(seat)) {
            throw new NobodyPresides();
        }
        said.add(new Recusal(number, ordinal, seat.code(), member.id(), Instant.now(clock)));
        events.publishEvent(new MemberSteppedOut(number, sitting.item().key(), seat.code(), member.id()));
    }

    private static Seat memberSeat(Sitting sitting, Actor member) {
        Seat seat = seat(sitting, member);
        if (seat.presides()) {
            throw new NotOnCommittee();
        }
        return seat;
    }

    private static Seat seat(Sitting sitting, Actor member) {
        Seat seat = sitting.seatOf(member).orElseThrow(NotOnCommittee::new);
        if (sitting.steppedOut(member.id())) {
            throw new SteppedOut();
        }
        return seat;
    }
}
