package org.jointfund.programme;

import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** The head of the secretariat decided on overdue answers: the approval reverts to a revision, or there is more time. */
public record OverdueCommentsDecided(CaseNumber number, boolean reverts, String reason, PersonId by)
        implements DomainEvent {

    @Override
    public String subject() {
        return number.value();
    }
}
