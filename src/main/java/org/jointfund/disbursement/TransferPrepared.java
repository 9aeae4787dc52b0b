package org.jointfund.disbursement;

import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.Money;
import org.jointfund.shared.PersonId;

/** A transfer request was prepared; the total in US$. */
public record TransferPrepared(CaseNumber number, int ordinal, Money total, PersonId by) implements DomainEvent {

    /** The business key of the transfer request. */
    @Override
    public String subject() {
        return number.child("FTR", ordinal);
    }
}
