package org.jointfund.disbursement;

import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** The chair allowed a tranche asked for late (D12). */
public record LateReleaseAllowed(CaseNumber number, int ordinal, String reason, PersonId by) implements DomainEvent {

    /** The business key of the tranche. */
    @Override
    public String subject() {
        return number.child("TRANCHE", ordinal);
    }
}
