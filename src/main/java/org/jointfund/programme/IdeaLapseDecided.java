package org.jointfund.programme;

import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** The secretariat let an unanswered idea lapse, or gave it more time (D2). */
public record IdeaLapseDecided(CaseNumber number, boolean lapse, String reason, PersonId by) implements DomainEvent {

    @Override
    public String subject() {
        return number.value();
    }
}
