package org.jointfund.agreement;

import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** The committee was told that signatures are late. */
public record CommitteeInformed(CaseNumber number, String note, PersonId by) implements DomainEvent {

    @Override
    public String subject() {
        return number.value();
    }
}
