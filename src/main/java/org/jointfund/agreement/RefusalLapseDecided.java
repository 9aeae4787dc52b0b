package org.jointfund.agreement;

import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** The presiding officer decided whether a refusal lets the approval lapse. */
public record RefusalLapseDecided(CaseNumber number, int ordinal, boolean lapse, PersonId by) implements DomainEvent {

    @Override
    public String subject() {
        return number.value();
    }
}
