package org.jointfund.change;

import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** The chair resumed a suspended programme. */
public record ProgrammeResumed(CaseNumber number, String reason, PersonId by) implements DomainEvent {

    @Override
    public String subject() {
        return number.value();
    }
}
