package org.jointfund.programme;

import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** A case went from one status to the next. */
public record StatusChanged(CaseNumber number, ProgrammeStatus from, ProgrammeStatus to, PersonId by)
        implements DomainEvent {

    @Override
    public String subject() {
        return number.value();
    }
}
