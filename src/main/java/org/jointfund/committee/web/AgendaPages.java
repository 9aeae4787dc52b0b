package org.jointfund.committee.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jointfund.committee.CancellationProposals;
import org.jointfund.committee.Item;
import org.jointfund.committee.Items;
import org.jointfund.committee.Meeting;
import org.jointfund.committee.Meetings;
import org.jointfund.fund.FundDays;
import org.jointfund.fund.RuleSets;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Role;
import org.jointfund.programme.CaseAccess;
import org.jointfund.programme.CaseSteps;
import org.jointfund.programme.Programme;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.shared.CaseNumber;
import org.springframework.stereotype.Component;

/** Makes the page on which the secretariat puts a case before the committee. */
@Component
class AgendaPages {

    private final CaseAccess access;
    private final Items items;
    private final Meetings meetings;
    private final RuleSets ruleSets;
    private final CancellationProposals proposals;
    private final CaseSteps steps;
    private final FundDays days;

    AgendaPages(
            CaseAccess access,
            Items items,
            Meetings meetings,
            RuleSets ruleSets,
            CancellationProposals proposals,
            CaseSteps steps,
            FundDays days) {
        this.access = access;
        this.items = items;
        this.meetings = meetings;
        this.ruleSets = ruleSets;
        this.proposals = proposals;
        this.steps = steps;
        this.days = days;
    }

    AgendaPage of(CaseNumber number, Actor actor, Locale reader) {
        Programme programme = access.visible(number, actor);
        List<Item> before = items.of(number);
        boolean officer = actor.is(programme.fund(), Role.SECRETARIAT_OFFICER);
        boolean ready = (programme.is(ProgrammeStatus.IDEA_READY, ProgrammeStatus.DOCUMENT_READY)
                        || proposals.reason(number).isPresent())
                && before.stream().noneMatch(Item::isOpen);
        return new AgendaPage(
                programme,
                ruleSets.version(programme.fund(), programme.ruleSetVersion()),
                before,
                coming(programme),
                officer && ready,
                officer && programme.is(ProgrammeStatus.PIPELINE),
                isOld(programme, actor),
                reader);
    }

    /** Whether the head is asked if the entry expires. */
    private boolean isOld(Programme programme, Actor actor) {
        return actor.is(programme.fund(), Role.SECRETARIAT_HEAD)
                && programme.is(ProgrammeStatus.PIPELINE)
                && steps.isOpen(programme.number(), "reviewPipelineEntry");
    }

    private List<Meeting> coming(Programme programme) {
        LocalDate today = days.today(programme.fund());
        return meetings.of(Set.of(programme.fund()), null).rows().stream()
                .filter(meeting -> !meeting.heldOn().isBefore(today))
                .sorted(java.util.Comparator.comparing(Meeting::heldOn).thenComparing(Meeting::id))
                .toList();
    }
}
