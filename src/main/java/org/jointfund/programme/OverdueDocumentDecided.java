package org.jointfund.programme;

import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** The head of the secretariat decided on an overdue document: it lapses, or has been given more time. */
public record OverdueDocumentDecided(CaseNumber number, boolean lapses, String reason, PersonId by)
        implements DomainEvent {

    @Override
    public String subject() {
        return number.value();
    }
}
