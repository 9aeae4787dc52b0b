package org.jointfund.programme;

import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** The convenor sent the answers to the committee's comments. */
public record CommentsAnswered(CaseNumber number, PersonId by) implements DomainEvent {

    @Override
    public String subject() {
        return number.value();
    }
}
