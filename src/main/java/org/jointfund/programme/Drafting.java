package org.jointfund.programme;

import java.time.Instant;
import java.util.List;
import org.jointfund.fund.FundDays;
import org.jointfund.fund.RuleSet;
import org.jointfund.fund.RuleSets;
import org.jointfund.fund.Scope;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Organisations;
import org.jointfund.partner.Role;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Money;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts the draft of an idea: for a focal point of an agency whose memorandum is signed or in process (rulebook 10.2). */
@Service
@Transactional
public class Drafting {

    private final Programmes programmes;
    private final Organisations organisations;
    private final RuleSets ruleSets;
    private final FundDays days;
    private final Announcing announcing;

    Drafting(
            Programmes programmes,
            Organisations organisations,
            RuleSets ruleSets,
            FundDays days,
            Announcing announcing) {
        this.programmes = programmes;
        this.organisations = organisations;
        this.ruleSets = ruleSets;
        this.days = days;
        this.announcing = announcing;
    }

    /** Starts a draft convened by the agency, under the rules in force today, and answers its case number. */
    public CaseNumber start(StartIdea command, Actor actor) {
        actor.requireFor(command.fund(), Role.FOCAL_POINT, command.agency().value());
        if (organisations.mou(command.fund(), command.agency()).isEmpty()) {
            throw new AgencyNotInMou(command.agency());
        }
        Instant now = announcing.now();
        RuleSet rules = ruleSets.current(command.fund());
        Programme draft = draft(
                programmes.nextNumber(command.fund(), days.today(command.fund()).getYear()),
                rules.version(),
                command,
                now);
        programmes.insert(draft);
        announcing.tell(new IdeaStarted(draft.number(), command.agency(), actor.id()));
        return draft.number();
    }

    private static Programme draft(CaseNumber number, int rules, StartIdea command, Instant now) {
        AgencyCode convenor = command.agency();
        return new Programme(
                number,
                rules,
                command.title().strip(),
                Scope.COUNTRY,
                ProgrammeStatus.IDEA_DRAFT,
                now,
                convenor,
                List.of(convenor),
                List.of(),
                0,
                0,
                Money.ZERO,
                null,
                null,
                false,
                0,
                0,
                0);
    }
}
