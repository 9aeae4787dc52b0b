package org.jointfund.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jointfund.committee.Basis;
import org.jointfund.committee.Decision;
import org.jointfund.committee.Decisions;
import org.jointfund.committee.Item;
import org.jointfund.committee.ItemKind;
import org.jointfund.committee.Items;
import org.jointfund.committee.Meeting;
import org.jointfund.committee.Meetings;
import org.jointfund.committee.Outcome;
import org.jointfund.committee.QuorumCheck;
import org.jointfund.programme.Programme;
import org.jointfund.shared.Money;
import org.jointfund.shared.PersonId;
import org.springframework.stereotype.Component;

/** What the committee leaves behind an approved programme: a meeting long over, the item and its decision record. */
@Component
class CommitteeRecord {

    private static final LocalDate HELD_ON = LocalDate.of(2026, 1, 15);
    private static final QuorumCheck ALL = new QuorumCheck(true, 12, 12, 6, List.of(), List.of());
    private static final Money FIRST_TRANCHE = Money.usd("1400000.00");

    private final Meetings meetings;
    private final Items items;
    private final Decisions decisions;

    CommitteeRecord(Meetings meetings, Items items, Decisions decisions) {
        this.meetings = meetings;
        this.items = items;
        this.decisions = decisions;
    }

    /** The document was approved when the programme reached where it is. */
    void approve(Programme programme) {
        long meeting = meetings.insert(new Meeting(0, programme.fund(), 0, HELD_ON, "Room 1", HELD_ON, 0))
                .id();
        items.insert(new Item(
                programme.number(), 1, ItemKind.DOCUMENT, meeting, 1, Item.State.DECIDED, programme.statusSince(), 0));
        decisions.add(approval(programme, meeting));
    }

    private static Decision approval(Programme programme, long meeting) {
        return new Decision(
                programme.number(),
                1,
                1,
                Outcome.APPROVE,
                "The committee approves the programme.",
                meeting,
                programme.statusSince(),
                new PersonId("chair"),
                "CHAIR",
                List.of("CHAIR"),
                List.of(),
                ALL,
                0,
                "RECOMMENDED",
                "",
                programme.budget(),
                FIRST_TRANCHE,
                programme.budget(),
                Map.of(),
                "consensus",
                programme.ruleSetVersion(),
                List.of(),
                List.of(),
                new Basis(List.of(), 0, List.of(programme.primaryArea()), null, null, "", null));
    }
}
