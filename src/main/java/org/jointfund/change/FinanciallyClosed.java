package org.jointfund.change;

import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** The agent closed a programme for good. */
public record FinanciallyClosed(CaseNumber number, PersonId by) implements DomainEvent {

    @Override
    public String subject() {
        return number.value();
    }
}
