package org.jointfund.disbursement;

import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** The chair approved a transfer request; it is with the agent. */
public record TransferApproved(CaseNumber number, int ordinal, PersonId by) implements DomainEvent {

    /** The business key of the transfer request. */
    @Override
    public String subject() {
        return number.child("FTR", ordinal);
    }
}
