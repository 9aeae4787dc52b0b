package org.jointfund.programme;

import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** The head of an agency stands behind its part of an idea; the name stands with the confirmation, not in the trail (U3). */
public record AgencyConfirmed(CaseNumber number, AgencyCode agency, PersonId by) implements DomainEvent {

    @Override
    public String subject() {
        return number.value();
    }
}
