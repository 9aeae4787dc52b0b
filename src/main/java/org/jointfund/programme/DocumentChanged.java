package org.jointfund.programme;

import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** A part of a programme document has a new version. */
public record DocumentChanged(CaseNumber number, String part, int version, PersonId by) implements DomainEvent {

    @Override
    public String subject() {
        return number.value();
    }
}
