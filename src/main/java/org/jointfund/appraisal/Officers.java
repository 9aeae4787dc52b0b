package org.jointfund.appraisal;

import org.jointfund.fund.RuleSet;
import org.jointfund.fund.RuleSets;
import org.jointfund.partner.Actor;
import org.jointfund.programme.CaseAccess;
import org.jointfund.programme.Programme;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Stale;
import org.springframework.stereotype.Component;

/** Officers of the secretariat at work on a case. */
@Component
public class Officers {

    private final CaseAccess access;
    private final RuleSets ruleSets;

    Officers(CaseAccess access, RuleSets ruleSets) {
        this.access = access;
        this.ruleSets = ruleSets;
    }

    /** The case this officer may handle now: refused to others, and stale unless it is at one of these steps. */
    public Handled handle(CaseNumber number, Actor officer, ProgrammeStatus... steps) {
        Programme programme = access.asOfficer(number, officer);
        if (!programme.is(steps)) {
            throw Stale.step();
        }
        return new Handled(programme, ruleSets.version(programme.fund(), programme.ruleSetVersion()));
    }

    /** A case and the rules it runs under. */
    public record Handled(Programme programme, RuleSet rules) {}
}
