package org.jointfund.agreement;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jointfund.partner.Actor;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Stale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a party's refusal to sign, and what the secretariat does about it: issue again, sign after all, or let it lapse. */
@Service
@Transactional
public class Refusing {

    private final SignatureSets sets;
    private final Agreements agreements;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Refusing(SignatureSets sets, Agreements agreements, ApplicationEventPublisher events, Clock clock) {
        this.sets = sets;
        this.agreements = agreements;
        this.events = events;
        this.clock = clock;
    }

    /** Refuses to sign, for every party this person signs for and that has not signed. */
    public void refuse(CaseNumber number, String reason, Actor actor) {
        SignatureSet set = sets.open(number, actor);
        List<Party> mine = set.of(actor).stream()
                .filter(party -> set.openRefusal(party).isEmpty())
                .toList();
        if (mine.isEmpty()) {
            throw new NotASignatory();
        }
        for (Party party : mine) {
            refuse(set, party, reason, actor);
        }
    }

    private void refuse(SignatureSet set, Party party, String reason, Actor actor) {
        CaseNumber number = set.agreement().number();
        int ordinal = agreements.refusals(number).size() + 1;
        Instant now = Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
        agreements.insert(
                number,
                new Refusal(ordinal, set.agreement().issue(), party.place(), reason, now, actor.id(), null, null));
        events.publishEvent(new SignatureRefused(number, ordinal, party, reason, actor.id()));
    }

    /** Resolves a refusal; stale when somebody has, or when another text took the place of the one refused. */
    public void resolve(CaseNumber number, int ordinal, Refusal.Resolution resolution, String note, Actor actor) {
        SignatureSet set = sets.openAsOfficer(number, actor);
        if (set.openRefusals().stream().noneMatch(refusal -> refusal.ordinal() == ordinal)) {
            throw Stale.step();
        }
        RefusalResolved resolved = new RefusalResolved(number, ordinal, resolution, note, actor.id());
        agreements.resolve(number, resolved);
        events.publishEvent(resolved);
    }
}
