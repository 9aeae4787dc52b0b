package org.jointfund.disbursement;

import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.Money;
import org.jointfund.shared.PersonId;

/** A payment was turned round in the books: its agency waits for its money again, in US$. */
public record PaymentReversed(
        CaseNumber number,
        int ordinal,
        AgencyCode agency,
        Money amount,
        String reason,
        boolean wasFullyPaid,
        PersonId by)
        implements DomainEvent {

    @Override
    public String subject() {
        return number.child("FTR", ordinal);
    }
}
