package org.jointfund.appraisal;

import java.util.Set;
import org.jointfund.audit.AuditEntries;
import org.jointfund.fund.RuleSet;
import org.jointfund.fund.RuleSets;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Role;
import org.jointfund.programme.CaseAccess;
import org.jointfund.programme.Programme;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Stale;
import org.springframework.stereotype.Component;

/** Officers of the secretariat at work on a case, which they have not helped write (D11). */
@Component
public class Officers {

    private static final Set<Role> WRITERS = Set.of(Role.FOCAL_POINT, Role.SIGNATORY, Role.AGENCY_FINANCE);

    /** The steps by which an idea or a document is written. */
    private static final Set<String> WRITING = Set.of(
            "IdeaStarted",
            "IdeaPartSaved",
            "IdeaHandedIn",
            "AgencyConfirmed",
            "DocumentPartSaved",
            "BudgetSaved",
            "DocumentHandedIn");

    private final CaseAccess access;
    private final RuleSets ruleSets;
    private final AuditEntries trail;

    Officers(CaseAccess access, RuleSets ruleSets, AuditEntries trail) {
        this.access = access;
        this.ruleSets = ruleSets;
        this.trail = trail;
    }

    /** The case this officer may handle now: refused to others and to who wrote it, and stale unless it is at one of these steps. */
    public Handled handle(CaseNumber number, Actor officer, ProgrammeStatus... steps) {
        Programme programme = access.asOfficer(number, officer);
        if (helpedWrite(programme, officer)) {
            throw new OfficerHelpedWriteIt();
        }
        if (!programme.is(steps)) {
            throw Stale.step();
        }
        return new Handled(programme, ruleSets.version(programme.fund(), programme.ruleSetVersion()));
    }

    /** Whether the officer works for one of its agencies too, or took a step of the agencies on it. */
    public boolean helpedWrite(Programme programme, Actor officer) {
        return officer.assignments().stream()
                        .filter(held ->
                                WRITERS.contains(held.role()) && held.fund().equals(programme.fund()))
                        .anyMatch(held -> programme.agencies().stream()
                                .anyMatch(agency -> agency.value().equals(held.scope())))
                || trail.of(programme.number().value()).stream()
                        .anyMatch(entry -> entry.person().equals(officer.id()) && WRITING.contains(entry.event()));
    }

    /** A case and the rules it runs under. */
    public record Handled(Programme programme, RuleSet rules) {}
}
