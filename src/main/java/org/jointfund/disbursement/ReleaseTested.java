package org.jointfund.disbursement;

import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** The conditions of a tranche were tested. */
public record ReleaseTested(CaseNumber number, int ordinal, Release outcome, PersonId by) implements DomainEvent {

    /** The business key of the tranche. */
    @Override
    public String subject() {
        return number.child("TRANCHE", ordinal);
    }
}
