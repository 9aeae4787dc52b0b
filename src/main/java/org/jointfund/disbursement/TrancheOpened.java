package org.jointfund.disbursement;

import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** The tranche before is paid: this one can be asked for. */
public record TrancheOpened(CaseNumber number, int ordinal, PersonId by) implements DomainEvent {

    /** The business key of the tranche. */
    @Override
    public String subject() {
        return number.child("TRANCHE", ordinal);
    }
}
