package org.jointfund.change;

import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** The secretariat accepted the final narrative or returned it for a reason. */
public record FinalNarrativeChecked(CaseNumber number, boolean accepted, String reason, PersonId by)
        implements DomainEvent {

    @Override
    public String subject() {
        return number.value();
    }
}
