package org.jointfund.agreement;

import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** The secretariat resolved a refusal. */
public record RefusalResolved(CaseNumber number, int ordinal, Refusal.Resolution resolution, String note, PersonId by)
        implements DomainEvent {

    @Override
    public String subject() {
        return number.value();
    }
}
