package org.jointfund.appraisal;

import java.util.List;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** Reviewers were asked for their scores. */
public record ReviewersAppointed(CaseNumber number, List<PersonId> reviewers, PersonId by) implements DomainEvent {

    @Override
    public String subject() {
        return number.value();
    }
}
