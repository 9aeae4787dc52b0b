package org.jointfund.programme;

import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** A part of an idea was saved. */
public record IdeaPartSaved(CaseNumber number, IdeaPart part, int version, PersonId by) implements DomainEvent {

    @Override
    public String subject() {
        return number.value();
    }
}
