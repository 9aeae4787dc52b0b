package org.jointfund.disbursement;

import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** What a transfer request has not paid yet will not be paid. */
public record TransferGivenUp(CaseNumber number, int ordinal, String reason, PersonId by) implements DomainEvent {

    @Override
    public String subject() {
        return number.child("FTR", ordinal);
    }
}
