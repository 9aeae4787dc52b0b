package org.jointfund.agreement;

import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** The presiding officer decided at the lapse day: lapse, or extend. */
public record ApprovalLapseDecided(CaseNumber number, boolean lapse, PersonId by) implements DomainEvent {

    @Override
    public String subject() {
        return number.value();
    }
}
