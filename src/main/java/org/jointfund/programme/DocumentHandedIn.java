package org.jointfund.programme;

import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** The convenor handed the programme document in for the quality check. */
public record DocumentHandedIn(CaseNumber number, PersonId by) implements DomainEvent {

    @Override
    public String subject() {
        return number.value();
    }
}
