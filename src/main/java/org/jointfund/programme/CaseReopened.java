package org.jointfund.programme;

import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** A case that was over goes on from this status, by the decision cited. */
public record CaseReopened(CaseNumber number, ProgrammeStatus as, String decision, String reason, PersonId by)
        implements DomainEvent {

    @Override
    public String subject() {
        return number.value();
    }
}
