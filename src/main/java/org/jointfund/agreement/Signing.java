package org.jointfund.agreement;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jointfund.document.ContentHash;
import org.jointfund.partner.Actor;
import org.jointfund.shared.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes signatures given here, after signing in again (N25). */
@Service
public class Signing {

    private final SignatureSets sets;
    private final SignatureBook book;
    private final Clock clock;

    Signing(SignatureSets sets, SignatureBook book, Clock clock) {
        this.sets = sets;
        this.book = book;
        this.clock = clock;
    }

    /**
     * Signs the text this person was shown, for every party they sign for; stale when another text took its place, refused to the chair
     * while others are missing.
     */
    @Transactional
    public void sign(CaseNumber number, ContentHash shown, String title, Actor actor) {
        SignatureSet set = sets.open(number, actor);
        if (!set.agreement().hash().equals(shown)) {
            throw new TextReplaced();
        }
        for (Party party : mine(set, actor)) {
            set = book.enter(set, signature(set, party, title, actor));
        }
    }

    private static List<Party> mine(SignatureSet set, Actor actor) {
        List<Party> mine =
                set.parties().stream().filter(party -> party.isSignedBy(actor)).toList();
        if (mine.isEmpty()) {
            throw new NotASignatory();
        }
        if (mine.stream().allMatch(set::hasSigned)) {
            throw new AlreadySigned(mine.get(0));
        }
        return mine.stream().filter(party -> !set.hasSigned(party)).toList();
    }

    private Signature signature(SignatureSet set, Party party, String title, Actor actor) {
        Instant now = Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
        return new Signature(
                party.place(), Signature.Way.HERE, set.agreement().hash(), actor.name(), title, now, null, actor.id());
    }
}
