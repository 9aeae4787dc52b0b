package org.jointfund.agreement;

import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** Those who have not signed were reminded. */
public record SignatoriesReminded(CaseNumber number, String note, PersonId by) implements DomainEvent {

    @Override
    public String subject() {
        return number.value();
    }
}
