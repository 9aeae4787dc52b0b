package org.jointfund.committee;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jointfund.committee.Position.Channel;
import org.jointfund.document.AcceptedFile;
import org.jointfund.document.DocumentId;
import org.jointfund.fund.Seat;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Person;
import org.jointfund.shared.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The secretariat records what a member said in the room, by mail or by note verbale; the member sees it and may correct it (S2). */
@Service
@Transactional
public class OnBehalf {

    private final Sittings sittings;
    private final Deliberations said;
    private final SeatHolders holders;
    private final Telling telling;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OnBehalf(
            Sittings sittings,
            Deliberations said,
            SeatHolders holders,
            Telling telling,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sittings = sittings;
        this.said = said;
        this.holders = holders;
        this.telling = telling;
        this.events = events;
        this.clock = clock;
    }

    /** Records the position of a seat while the item is open; what came by mail or note verbale needs its file. */
    public void record(
            CaseNumber number, int ordinal, RecordPosition command, Optional<AcceptedFile> file, Actor officer) {
        Sitting sitting = sittings.openAsOfficer(number, ordinal, officer);
        Seat seat = sitting.committee()
                .seat(command.seat())
                .filter(known -> !known.presides())
                .orElseThrow(() -> new NoSuchSeat("seat"));
        requireRecordable(command, file.isPresent());
        Person member = holders.member(sitting, seat);
        DocumentId stored = holders.file(sitting, file, officer).orElse(null);
        said.add(position(sitting, seat, member, command, stored, officer));
        telling.recorded(sitting, member.id());
        events.publishEvent(new PositionTaken(number, sitting.item().key(), seat.code(), officer.id()));
    }

    private static void requireRecordable(RecordPosition command, boolean withFile) {
        if (!command.channel().onBehalf()) {
            throw new NotByTheSecretariat();
        }
        if (command.channel() != Channel.ROOM && !withFile) {
            throw new FileMissing();
        }
        if (command.kind().needsWords() && command.position().words().isEmpty()) {
            throw new WordsMissing();
        }
    }

    private Position position(
            Sitting sitting,
            Seat seat,
            Person member,
            RecordPosition command,
            @Nullable DocumentId file,
            Actor officer) {
        return new Position(
                sitting.item().number(),
                sitting.item().ordinal(),
                sitting.item().sitting(),
                seat.code(),
                member.id(),
                command.kind(),
                command.position().words(),
                command.position().isNamed(),
                command.channel(),
                file,
                officer.id(),
                Instant.now(clock));
    }
}
