package org.jointfund.committee;

import org.jointfund.fund.RuleSets;
import org.jointfund.partner.Actor;
import org.jointfund.programme.CaseAccess;
import org.jointfund.programme.Programme;
import org.jointfund.programme.Programmes;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.NotFound;
import org.springframework.stereotype.Component;

/** Puts an item together with everything said about it. */
@Component
public class Sittings {

    private final Items items;
    private final Meetings meetings;
    private final Deliberations said;
    private final Programmes programmes;
    private final RuleSets ruleSets;
    private final CaseAccess access;

    Sittings(
            Items items,
            Meetings meetings,
            Deliberations said,
            Programmes programmes,
            RuleSets ruleSets,
            CaseAccess access) {
        this.items = items;
        this.meetings = meetings;
        this.said = said;
        this.programmes = programmes;
        this.ruleSets = ruleSets;
        this.access = access;
    }

    /** The item as it stands; not found when there is none. */
    public Sitting read(CaseNumber number, int ordinal) {
        return items.find(number, ordinal).map(this::around).orElseThrow(() -> missing(number, ordinal));
    }

    /** The item, locked, while positions are open; {@link ItemClosed} afterwards. */
    Sitting open(CaseNumber number, int ordinal) {
        Sitting sitting = lock(number, ordinal);
        if (!sitting.item().isOpen()) {
            throw new ItemClosed();
        }
        return sitting;
    }

    /** The same for an officer who did not help write the programme (D11). */
    Sitting openAsOfficer(CaseNumber number, int ordinal, Actor officer) {
        access.asOfficer(number, officer);
        return open(number, ordinal);
    }

    /** The same, open or not. */
    Sitting lockAsOfficer(CaseNumber number, int ordinal, Actor officer) {
        access.asOfficer(number, officer);
        return lock(number, ordinal);
    }

    /** The item, locked, open or not. */
    Sitting lock(CaseNumber number, int ordinal) {
        return items.lock(number, ordinal).map(this::around).orElseThrow(() -> missing(number, ordinal));
    }

    private static NotFound missing(CaseNumber number, int ordinal) {
        return new NotFound("item", number.child("DEC", ordinal));
    }

    private Sitting around(Item item) {
        Programme programme = programmes.get(item.number());
        return new Sitting(
                item,
                meetings.get(item.meeting()),
                programme,
                ruleSets.version(programme.fund(), programme.ruleSetVersion()),
                meetings.attending(item.meeting()),
                said.interests(item.number(), item.ordinal()),
                said.recusals(item.number(), item.ordinal()),
                said.positions(item.number(), item.ordinal()));
    }
}
