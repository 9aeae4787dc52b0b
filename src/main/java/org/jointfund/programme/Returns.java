package org.jointfund.programme;

import java.time.Instant;
import java.time.LocalDate;
import org.jointfund.fund.FundDays;
import org.jointfund.fund.RuleSet;
import org.jointfund.fund.RuleSets;
import org.jointfund.fund.Rules;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Role;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Stale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people decide when an idea that went back is not answered in time, or would go back once too often (D2, rulebook 2.2.1). */
@Service
@Transactional
public class Returns {

    private final CaseAccess access;
    private final Programmes programmes;
    private final Endorsements endorsements;
    private final RuleSets ruleSets;
    private final FundDays days;
    private final Movement movement;

    Returns(
            CaseAccess access,
            Programmes programmes,
            Endorsements endorsements,
            RuleSets ruleSets,
            FundDays days,
            Movement movement) {
        this.access = access;
        this.programmes = programmes;
        this.endorsements = endorsements;
        this.ruleSets = ruleSets;
        this.days = days;
        this.movement = movement;
    }

    /** An officer lets an unanswered idea lapse, or gives the agencies as much time again; not before it is overdue. */
    public void decideLapse(CaseNumber number, DecideLapse command, Actor actor) {
        Programme programme = access.asOfficer(number, actor);
        if (!isOverdue(programme)) {
            throw Stale.step();
        }
        endorsements.addLapseDecision(number, command.lapse(), command.reason(), actor.id(), movement.now());
        if (command.lapse()) {
            movement.to(programme, ProgrammeStatus.IDEA_LAPSED, actor.id());
        }
        movement.tell(new IdeaLapseDecided(number, command.lapse(), command.reason(), actor.id()));
    }

    /** The head lets an idea go back once more, or ends it as not eligible. */
    public void decideThirdReturn(CaseNumber number, DecideThirdReturn command, Actor actor) {
        Programme programme = access.as(number, Role.SECRETARIAT_HEAD, actor);
        if (!isReturnedOftenEnough(programme)) {
            throw Stale.step();
        }
        if (command.allow()) {
            movement.sendBack(programme, actor.id());
        } else {
            movement.to(programme, ProgrammeStatus.IDEA_INELIGIBLE, actor.id());
        }
        movement.tell(new ThirdReturnDecided(number, command.allow(), command.reason(), actor.id()));
    }

    /** The day by which the agencies answer an idea sent back: working days from the return, or from the last extension. */
    public LocalDate answerDue(Programme programme) {
        RuleSet rules = rules(programme);
        Instant since = endorsements
                .extendedSince(programme.number(), programme.statusSince())
                .orElse(programme.statusSince());
        LocalDate day = days.of(since, programme.fund());
        return rules.calendar().plusWorkingDays(day, rules.get(Rules.IDEA_ANSWER_WORKING_DAYS));
    }

    /** Whether an idea is with its agencies again after the fund had it, sent back by the secretariat or the committee. */
    public boolean isSentBack(Programme programme) {
        return programme.is(ProgrammeStatus.IDEA_DRAFT) && programmes.reached(programme.number(), Circle.FUND);
    }

    /** Whether an idea sent back was not answered by its day. */
    public boolean isOverdue(Programme programme) {
        LocalDate today = days.today(programme.fund());
        return isSentBack(programme) && today.isAfter(answerDue(programme));
    }

    /** Whether an idea is with the fund again that went back as often as the rules allow. */
    private boolean isReturnedOftenEnough(Programme programme) {
        return programme.is(ProgrammeStatus.IDEA_SUBMITTED)
                && programme.returns() >= rules(programme).get(Rules.IDEA_MAXIMUM_RETURNS);
    }

    private RuleSet rules(Programme programme) {
        return ruleSets.version(programme.fund(), programme.ruleSetVersion());
    }
}
