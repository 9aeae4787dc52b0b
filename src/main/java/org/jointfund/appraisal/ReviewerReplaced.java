package org.jointfund.appraisal;

import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** Somebody else was asked for the scores of a reviewer who had not handed in. */
public record ReviewerReplaced(CaseNumber number, PersonId reviewer, PersonId successor, PersonId by)
        implements DomainEvent {

    @Override
    public String subject() {
        return number.value();
    }
}
