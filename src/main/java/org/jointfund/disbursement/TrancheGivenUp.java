package org.jointfund.disbursement;

import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** A tranche will not be paid any more; its money is free. */
public record TrancheGivenUp(CaseNumber number, int ordinal, String reason, PersonId by) implements DomainEvent {

    @Override
    public String subject() {
        return number.child("TRANCHE", ordinal);
    }
}
