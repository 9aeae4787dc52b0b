package org.jointfund.programme;

import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** Another agency convenes from now on. */
public record ConvenorChanged(CaseNumber number, AgencyCode from, AgencyCode to, PersonId by) implements DomainEvent {

    @Override
    public String subject() {
        return number.value();
    }
}
