package org.jointfund.programme;

import java.util.List;
import org.jointfund.partner.Actor;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Stale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saves the parts of an idea while it is a draft: focal points of its agencies, the partners by the convening agency alone. */
@Service
@Transactional
public class Editing {

    private final CaseAccess access;
    private final Programmes programmes;
    private final Ideas ideas;
    private final Consistency consistency;
    private final Announcing announcing;

    Editing(CaseAccess access, Programmes programmes, Ideas ideas, Consistency consistency, Announcing announcing) {
        this.access = access;
        this.programmes = programmes;
        this.ideas = ideas;
        this.consistency = consistency;
        this.announcing = announcing;
    }

    /** Saves a part as the version after the one it was edited from; stale when somebody saved it meanwhile. */
    public void save(CaseNumber number, IdeaSection section, int version, Actor actor) {
        Programme programme = editable(number, section.part(), actor);
        consistency.check(programme, section);
        ideas.save(number, section, version, actor.id(), announcing.now());
        carryOver(programme, section);
        announcing.tell(new IdeaPartSaved(number, section.part(), version + 1, actor.id()));
        if (section instanceof IdeaPartners partners && !partners.convenor().equals(programme.convenor())) {
            announcing.tell(new ConvenorChanged(number, programme.convenor(), partners.convenor(), actor.id()));
        }
    }

    private Programme editable(CaseNumber number, IdeaPart part, Actor actor) {
        Programme programme =
                part == IdeaPart.PARTNERS ? access.asConvenor(number, actor) : access.asPartner(number, actor);
        if (!programme.is(ProgrammeStatus.IDEA_DRAFT)) {
            throw Stale.step();
        }
        return programme;
    }

    /** What lists and rules ask for stands on the programme's row, too. */
    private void carryOver(Programme programme, IdeaSection section) {
        if (section instanceof IdeaPartners partners) {
            write(programme.with().partners(partners.convenor(), partners.agencies()));
        } else if (section instanceof IdeaPlace place) {
            write(change(programme, place));
        } else if (section instanceof IdeaMoney money) {
            share(programme, money);
        }
    }

    private static ProgrammeChange change(Programme programme, IdeaPlace place) {
        return programme
                .with()
                .title(place.title())
                .places(place.scope(), place.countries())
                .primaryArea(orZero(place.primaryArea()))
                .durationMonths(orZero(place.durationMonths()));
    }

    private static int orZero(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    private void write(ProgrammeChange change) {
        Programme after = change.programme();
        programmes.update(after, shares(after, ideas.of(after).money()));
    }

    private static List<AgencyShare> shares(Programme programme, IdeaMoney money) {
        return programme.agencies().stream()
                .map(agency -> new AgencyShare(agency, money.asked(agency)))
                .toList();
    }

    /** An agency whose share changes has to confirm it again. */
    private void share(Programme programme, IdeaMoney money) {
        List<AgencyShare> before = programmes.shares(programme.number());
        List<AgencyShare> after = shares(programme, money);
        after.stream()
                .filter(share -> !before.contains(share))
                .forEach(share -> ideas.unconfirm(programme.number(), share.agency()));
        programmes.update(programme.with().budget(money.totalOrZero()).programme(), after);
    }
}
