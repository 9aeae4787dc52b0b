package org.jointfund.disbursement;

import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** The agent found a transfer request complete, or returned it for a reason. */
public record TransferChecked(CaseNumber number, int ordinal, boolean complete, String reason, PersonId by)
        implements DomainEvent {

    /** The business key of the transfer request. */
    @Override
    public String subject() {
        return number.child("FTR", ordinal);
    }
}
