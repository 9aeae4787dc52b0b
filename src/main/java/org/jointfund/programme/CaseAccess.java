package org.jointfund.programme;

import org.jointfund.partner.Actor;
import org.jointfund.partner.Role;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.CountryCode;
import org.jointfund.shared.NotAllowed;
import org.jointfund.shared.NotFound;
import org.springframework.stereotype.Service;

/** Who may see a case and act on it; what a person may not see is not there (404). */
@Service
public class CaseAccess {

    private final Programmes programmes;

    CaseAccess(Programmes programmes) {
        this.programmes = programmes;
    }

    /** The case, if this person is in the circle of its readers. */
    public Programme visible(CaseNumber number, Actor actor) {
        return programmes.visible(number, actor).orElseThrow(() -> new NotFound("case", number.value()));
    }

    /** The case, for a focal point of its convening agency. */
    public Programme asConvenor(CaseNumber number, Actor actor) {
        Programme programme = visible(number, actor);
        actor.requireFor(
                programme.fund(), Role.FOCAL_POINT, programme.convenor().value());
        return programme;
    }

    /** The case, for somebody who holds the role in this agency of it. */
    public Programme asAgency(CaseNumber number, AgencyCode agency, Role role, Actor actor) {
        Programme programme = visible(number, actor);
        if (!programme.agencies().contains(agency)) {
            throw new NotFound("agency", agency.value());
        }
        actor.requireFor(programme.fund(), role, agency.value());
        return programme;
    }

    /** The case, for a focal point of any of its agencies. */
    public Programme asPartner(CaseNumber number, Actor actor) {
        Programme programme = visible(number, actor);
        if (programme.agencies().stream()
                .noneMatch(agency -> actor.is(programme.fund(), Role.FOCAL_POINT, agency.value()))) {
            throw new NotAllowed();
        }
        return programme;
    }

    /** The case, for the resident coordinator of one of its countries. */
    public Programme asCoordinator(CaseNumber number, CountryCode country, Actor actor) {
        Programme programme = visible(number, actor);
        if (!programme.countries().contains(country)) {
            throw new NotFound("country", country.value());
        }
        actor.requireFor(programme.fund(), Role.RESIDENT_COORDINATOR, country.value());
        return programme;
    }

    /** The case, for an officer (or the head) of the secretariat. */
    public Programme asOfficer(CaseNumber number, Actor actor) {
        return as(number, Role.SECRETARIAT_OFFICER, actor);
    }

    /** The case, for whoever holds a role of the fund that has no narrower scope. */
    public Programme as(CaseNumber number, Role role, Actor actor) {
        Programme programme = visible(number, actor);
        actor.require(programme.fund(), role);
        return programme;
    }

    /** Whether another open idea names one of the same countries and the same area, whoever may see it (D13). */
    boolean hasSimilar(Programme programme) {
        return programmes.hasSimilar(programme);
    }
}
