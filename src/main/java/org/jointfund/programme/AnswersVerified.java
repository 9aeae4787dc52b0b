package org.jointfund.programme;

import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** The secretariat looked at the answers to the committee's comments: all accepted, or some asked for again. */
public record AnswersVerified(CaseNumber number, boolean accepted, PersonId by) implements DomainEvent {

    @Override
    public String subject() {
        return number.value();
    }
}
