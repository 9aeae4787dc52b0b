package org.jointfund.change;

import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** A programme that was closed financially stands before its last step again, with days counted anew. */
public record ClosureReopened(CaseNumber number, PersonId by) implements DomainEvent {

    @Override
    public String subject() {
        return number.value();
    }
}
