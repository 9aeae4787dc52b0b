package org.jointfund.appraisal;

import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** A reviewer handed in; the points stay in the review. */
public record ReviewHandedIn(CaseNumber number, PersonId reviewer, boolean thirdReviewNeeded, PersonId by)
        implements DomainEvent {

    @Override
    public String subject() {
        return number.value();
    }
}
