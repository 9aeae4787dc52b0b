package org.jointfund.programme;

import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** The head of the secretariat allowed a further return, or ended the idea (D2). */
public record ThirdReturnDecided(CaseNumber number, boolean allowed, String reason, PersonId by)
        implements DomainEvent {

    @Override
    public String subject() {
        return number.value();
    }
}
