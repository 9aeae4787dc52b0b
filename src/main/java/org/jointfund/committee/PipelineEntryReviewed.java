package org.jointfund.committee;

import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** The head of the secretariat looked at an entry that had waited too long: it expires or stays for another period. */
public record PipelineEntryReviewed(CaseNumber number, boolean expires, PersonId by) implements DomainEvent {

    @Override
    public String subject() {
        return number.value();
    }
}
