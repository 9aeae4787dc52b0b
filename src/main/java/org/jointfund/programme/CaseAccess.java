package org.jointfund.programme;

import java.util.List;
import java.util.Set;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Assignment;
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

    private static final Set<Role> WRITERS = Set.of(Role.FOCAL_POINT, Role.SIGNATORY, Role.AGENCY_FINANCE);
    private static final Set<Role> SECRETARIAT = Set.of(Role.SECRETARIAT_OFFICER, Role.SECRETARIAT_HEAD);

    private final Programmes programmes;
    private final Authors authors;

    CaseAccess(Programmes programmes, Authors authors) {
        this.programmes = programmes;
        this.authors = authors;
    }

    /** The case, if this person is in the circle of its readers. */
    public Programme visible(CaseNumber number, Actor actor) {
        return programmes.visible(number, actor).orElseThrow(() -> new NotFound("case", number.value()));
    }

    /** Those of the cases in the circle of whose readers this person is. */
    public Set<CaseNumber> visible(Set<CaseNumber> numbers, Actor actor) {
        return programmes.visible(numbers, actor);
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

    /** The case, for an officer (or the head) of the secretariat who did not help write it (D11). */
    public Programme asOfficer(CaseNumber number, Actor actor) {
        return as(number, Role.SECRETARIAT_OFFICER, actor);
    }

    /** The case, for whoever holds a role of the fund that has no narrower scope. */
    public Programme as(CaseNumber number, Role role, Actor actor) {
        Programme programme = visible(number, actor);
        actor.require(programme.fund(), role);
        if (SECRETARIAT.contains(role) && helpedWrite(programme, actor)) {
            throw new OfficerHelpedWriteIt();
        }
        return programme;
    }

    /** Whether this person works for one of its agencies, too, or ever took a step of the agencies on it. */
    public boolean helpedWrite(Programme programme, Actor officer) {
        return officer.assignments().stream()
                        .filter(held -> WRITERS.contains(held.role()))
                        .anyMatch(held -> isOfAnAgency(programme, held))
                || authors.include(programme.number(), officer.id());
    }

    private static boolean isOfAnAgency(Programme programme, Assignment held) {
        return held.fund().equals(programme.fund())
                && programme.agencies().stream()
                        .anyMatch(agency -> agency.value().equals(held.scope()));
    }

    /** The other ideas under way for one of its countries on its theme that this person may see: they are asked to rank them (D6). */
    public List<Programme> similar(Programme programme, Actor actor) {
        return programmes.similar(programme).stream()
                .flatMap(number -> programmes.visible(number, actor).stream())
                .toList();
    }

    /** Whether another open idea names one of the same countries and the same area, whoever may see it (D13). */
    boolean hasSimilar(Programme programme) {
        return programmes.hasSimilar(programme);
    }
}
