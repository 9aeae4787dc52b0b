package org.jointfund.disbursement;

import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** The agent's manager gave the payments entered back to the officer. */
public record PaymentsSentBack(CaseNumber number, int ordinal, String reason, PersonId by) implements DomainEvent {

    /** The business key of the transfer request. */
    @Override
    public String subject() {
        return number.child("FTR", ordinal);
    }
}
