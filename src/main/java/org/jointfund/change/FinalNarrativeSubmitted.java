package org.jointfund.change;

import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** The convening agency submitted the final narrative. */
public record FinalNarrativeSubmitted(CaseNumber number, PersonId by) implements DomainEvent {

    @Override
    public String subject() {
        return number.value();
    }
}
