package org.jointfund.change;

import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.Money;
import org.jointfund.shared.PersonId;

/** A refund was turned round in the books: the agency owes it again, in US$. */
public record RefundReversed(CaseNumber number, AgencyCode agency, Money amount, String reason, PersonId by)
        implements DomainEvent {

    @Override
    public String subject() {
        return number.value();
    }
}
