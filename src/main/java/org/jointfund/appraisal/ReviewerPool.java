package org.jointfund.appraisal;

import java.util.Optional;
import org.jointfund.partner.Actor;
import org.jointfund.partner.People;
import org.jointfund.partner.Role;
import org.jointfund.programme.Programme;
import org.jointfund.programme.Programmes;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.PersonId;
import org.springframework.stereotype.Component;

/** The fund's reviewers, and which of them are independent of a programme (rulebook 1.6.7). */
@Component
public class ReviewerPool {

    private final People people;
    private final Programmes programmes;

    ReviewerPool(People people, Programmes programmes) {
        this.people = people;
        this.programmes = programmes;
    }

    /** Refuses who is no reviewer of the fund, is asked already, or works for an applying agency. */
    void requireIndependent(Programme programme, ReviewRound round, PersonId person) {
        requireIndependent(programme, round, person, "reviewers");
    }

    /** The same of who is to stand in for another. */
    void requireSuccessor(Programme programme, ReviewRound round, PersonId person) {
        requireIndependent(programme, round, person, "successor");
    }

    private void requireIndependent(Programme programme, ReviewRound round, PersonId person, String field) {
        Actor reviewer = people.actor(person).orElseThrow(() -> new NoReviewer(field, person.value()));
        if (!reviewer.is(programme.fund(), Role.REVIEWER) || round.by(person).isPresent()) {
            throw new NoReviewer(field, reviewer.name());
        }
        agencyOf(programme, reviewer).ifPresent(agency -> {
            throw new ReviewerNotIndependent(field, reviewer.name(), agency);
        });
    }

    /** From now on the reviewer can read the idea. */
    void admit(Programme programme, PersonId reviewer) {
        programmes.admit(programme.number(), reviewer);
    }

    /** Whoever does not review the idea any more does not read it either. */
    void dismiss(Programme programme, PersonId reviewer) {
        programmes.dismiss(programme.number(), reviewer);
    }

    /** The applying agency this person works for, if any. */
    public static Optional<AgencyCode> agencyOf(Programme programme, Actor reviewer) {
        return programme.agencies().stream()
                .filter(agency -> reviewer.assignments().stream()
                        .anyMatch(held -> held.scope().equals(agency.value())))
                .findFirst();
    }
}
