package org.jointfund.programme;

import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** A focal point started the draft of an idea. */
public record IdeaStarted(CaseNumber number, AgencyCode agency, PersonId by) implements DomainEvent {

    @Override
    public String subject() {
        return number.value();
    }
}
