package org.jointfund.programme;

import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.CountryCode;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** A resident coordinator endorsed or returned an idea (D9). */
public record CoordinatorAnswered(CaseNumber number, CountryCode country, boolean endorsed, String note, PersonId by)
        implements DomainEvent {

    @Override
    public String subject() {
        return number.value();
    }
}
