package org.jointfund.committee;

import java.util.List;
import org.jointfund.committee.Decision.Award;
import org.jointfund.committee.Verdicts.Ruled;
import org.jointfund.fund.Seat;
import org.jointfund.partner.Actor;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Money;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The presiding officer records the committee's decision (rulebook 1.2.8, 5.5). */
@Service
@Transactional
public class Deciding {

    private final Sittings sittings;
    private final Treasury treasury;
    private final Verdicts verdicts;
    private final Papers papers;
    private final Consequences consequences;

    Deciding(Sittings sittings, Treasury treasury, Verdicts verdicts, Papers papers, Consequences consequences) {
        this.sittings = sittings;
        this.treasury = treasury;
        this.verdicts = verdicts;
        this.papers = papers;
        this.consequences = consequences;
    }

    /**
     * Records the decision and lets it take effect in the same transaction. Refused to who does not preside on this item, before
     * its meeting, after it is closed, without quorum, over an open objection, and when the fund's money does not cover an approval (D3).
     */
    public void decide(CaseNumber number, int ordinal, RecordDecision command, Actor actor) {
        Sitting sitting = presided(sittings.open(number, ordinal), actor);
        requireHeld(sitting);
        requireOffered(sitting, command);
        Cover cover = treasury.cover(sitting);
        Ruled ruled = verdicts.on(sitting, cover, command.outcome());
        consequences.of(sitting, cover, record(sitting, cover, ruled, command, actor));
    }

    private static Sitting presided(Sitting sitting, Actor actor) {
        Seat seat = sitting.seatOf(actor).filter(Seat::presides).orElseThrow(NotPresiding::new);
        if (sitting.steppedOut(actor.id())) {
            throw new SteppedOut();
        }
        Sitting attended = sitting.with(seat);
        if (!attended.presiding().filter(seat::equals).isPresent()) {
            throw new NotPresiding();
        }
        return attended;
    }

    private void requireHeld(Sitting sitting) {
        Meeting meeting = sitting.meeting();
        if (!meeting.isHeldBy(papers.today(sitting))) {
            throw new MeetingNotHeld(meeting.heldOn());
        }
    }

    private static void requireOffered(Sitting sitting, RecordDecision command) {
        Outcome outcome = command.outcome();
        if (!sitting.item().kind().outcomes(sitting.committee()).contains(outcome.name())) {
            throw new OutcomeNotOffered();
        }
        if (outcome == Outcome.APPROVE_WITH_COMMENTS && command.written().isEmpty()) {
            throw new CommentsMissing();
        }
    }

    private Decision record(Sitting sitting, Cover cover, Ruled ruled, RecordDecision command, Actor actor) {
        boolean promises = command.outcome().promisesMoney();
        Item item = sitting.item();
        return new Decision(
                item.number(),
                item.ordinal(),
                item.sitting(),
                command.outcome(),
                command.text().strip(),
                item.meeting(),
                papers.now(),
                actor.id(),
                sitting.presiding().map(Seat::code).orElse(""),
                List.copyOf(sitting.present()),
                List.copyOf(sitting.setAside()),
                sitting.quorum(),
                sitting.objections().size(),
                ruled.recommendation(),
                ruled.score(),
                promises ? cover.total() : Money.ZERO,
                promises ? cover.first() : Money.ZERO,
                cover.available(),
                ruled.facts(),
                ruled.reason(),
                sitting.rules().version(),
                promises ? awards(sitting, cover) : List.of(),
                command.written(),
                papers.of(sitting, command.outcome()));
    }

    private static List<Award> awards(Sitting sitting, Cover cover) {
        return sitting.programme().agencies().stream()
                .map(agency -> award(cover, agency))
                .toList();
    }

    private static Award award(Cover cover, AgencyCode agency) {
        return new Award(agency, cover.of(agency), cover.tranches().get(0).getOrDefault(agency, Money.ZERO));
    }
}
