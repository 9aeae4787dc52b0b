package org.jointfund.change;

import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** An agency notified that its part is complete (rulebook 2.13.1). */
public record CompletionNotified(CaseNumber number, AgencyCode agency, PersonId by) implements DomainEvent {

    @Override
    public String subject() {
        return number.value();
    }
}
