package org.jointfund.committee;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jointfund.committee.Notice.About;
import org.jointfund.fund.FundDays;
import org.jointfund.fund.Rules;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Assignment;
import org.jointfund.partner.Role;
import org.jointfund.programme.CaseAccess;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;
import org.jointfund.shared.Stale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells a member what was recorded for them, and the secretariat what a member corrected (S2). */
@Service
@Transactional
public class Telling {

    private final CaseAccess access;
    private final Notices notices;
    private final FundDays days;
    private final Clock clock;

    Telling(CaseAccess access, Notices notices, FundDays days, Clock clock) {
        this.access = access;
        this.notices = notices;
        this.days = days;
        this.clock = clock;
    }

    /** The member is to look at what was recorded, as long as they may correct it. */
    void recorded(Sitting sitting, PersonId member) {
        tell(sitting, About.RECORDED, member.value());
    }

    /** The member spoke for themselves and needs no telling any more. */
    void heard(Sitting sitting, PersonId member) {
        Item item = sitting.item();
        notices.read(item.number(), item.ordinal(), Set.of(member.value()), member, Instant.now(clock));
    }

    /** The secretariat is to look at the correction. */
    void corrected(Sitting sitting) {
        tell(sitting, About.CORRECTED, Assignment.group(sitting.programme().fund(), Role.SECRETARIAT_OFFICER, ""));
    }

    private void tell(Sitting sitting, About about, String holder) {
        Item item = sitting.item();
        LocalDate due =
                days.today(sitting.programme().fund()).plusDays(sitting.rules().get(Rules.COMMITTEE_CORRECTION_DAYS));
        notices.add(new Notice(item.number(), item.ordinal(), about, holder, due, Instant.now(clock)));
    }

    /** Whether something on the item waits to be read by this person. */
    public boolean isAwaited(Item item, Actor reader) {
        return notices.isOpen(item.number(), item.ordinal(), holders(reader));
    }

    /** Notes that this person has read what there was for them; stale when there is nothing. */
    public void read(CaseNumber number, int ordinal, Actor reader) {
        access.visible(number, reader);
        if (notices.read(number, ordinal, holders(reader), reader.id(), Instant.now(clock)) == 0) {
            throw Stale.step();
        }
    }

    private static Set<String> holders(Actor reader) {
        Set<String> holders = new HashSet<>(reader.groups());
        holders.add(reader.id().value());
        return holders;
    }
}
