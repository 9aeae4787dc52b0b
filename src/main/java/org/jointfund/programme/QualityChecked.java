package org.jointfund.programme;

import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** The secretariat checked the programme document (rulebook 2.6.1). */
public record QualityChecked(CaseNumber number, QualityResult result, PersonId by) implements DomainEvent {

    @Override
    public String subject() {
        return number.value();
    }
}
