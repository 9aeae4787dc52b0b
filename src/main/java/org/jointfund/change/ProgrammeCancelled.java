package org.jointfund.change;

import java.util.List;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** The committee ended a programme early: the agencies settle what they owe in good faith and refund the rest (rulebook 2.12.3). */
public record ProgrammeCancelled(CaseNumber number, List<AgencyCode> agencies, PersonId by) implements DomainEvent {

    @Override
    public String subject() {
        return number.value();
    }
}
