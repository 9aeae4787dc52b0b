package org.jointfund.disbursement;

import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** A tranche that could be certified waits again: a condition holds no more. */
public record ConditionsLapsed(CaseNumber number, int ordinal, PersonId by) implements DomainEvent {

    /** The business key of the tranche. */
    @Override
    public String subject() {
        return number.child("TRANCHE", ordinal);
    }
}
