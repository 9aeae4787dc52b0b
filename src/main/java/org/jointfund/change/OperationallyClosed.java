package org.jointfund.change;

import java.util.List;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** Every agency has notified: no new commitments from now on (rulebook 2.13.8). */
public record OperationallyClosed(CaseNumber number, List<AgencyCode> agencies, PersonId by) implements DomainEvent {

    @Override
    public String subject() {
        return number.value();
    }
}
