package org.jointfund.change;

import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** An agency submitted its certified final statement. */
public record FinalStatementSubmitted(CaseNumber number, AgencyCode agency, PersonId by) implements DomainEvent {

    @Override
    public String subject() {
        return number.value();
    }
}
