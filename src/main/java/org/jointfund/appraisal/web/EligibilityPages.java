package org.jointfund.appraisal.web;

import java.util.Locale;
import org.jointfund.appraisal.Screenings;
import org.jointfund.fund.EligibilityRule.Stage;
import org.jointfund.fund.RuleSets;
import org.jointfund.fund.Rules;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Role;
import org.jointfund.programme.CaseAccess;
import org.jointfund.programme.Programme;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.shared.CaseNumber;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the page of the eligibility check for everybody who may see the case. */
@Component
class EligibilityPages {

    private final CaseAccess access;
    private final Screenings screenings;
    private final RuleSets ruleSets;
    private final MessageSource texts;

    EligibilityPages(CaseAccess access, Screenings screenings, RuleSets ruleSets, MessageSource texts) {
        this.access = access;
        this.screenings = screenings;
        this.ruleSets = ruleSets;
        this.texts = texts;
    }

    EligibilityPage of(CaseNumber number, Actor actor, Locale reader) {
        Programme programme = access.visible(number, actor);
        boolean officer = actor.is(programme.fund(), Role.SECRETARIAT_OFFICER);
        boolean open = officer && programme.is(ProgrammeStatus.IDEA_SUBMITTED);
        return new EligibilityPage(
                programme,
                screenings.latest(number, Stage.IDEA),
                screenings.lastCheck(number),
                open,
                open && access.helpedWrite(programme, actor),
                ruleSets.version(programme.fund(), programme.ruleSetVersion()).get(Rules.IDEA_MAXIMUM_RETURNS),
                texts,
                reader);
    }
}
