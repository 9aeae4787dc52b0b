package org.jointfund.disbursement;

import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** The agent's manager released the payments entered; whether all agencies are paid now. */
public record PaymentsReleased(CaseNumber number, int ordinal, boolean fullyPaid, PersonId by) implements DomainEvent {

    /** The business key of the transfer request. */
    @Override
    public String subject() {
        return number.child("FTR", ordinal);
    }
}
