package org.jointfund.change;

import java.util.List;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** Completion notices are asked for, from every agency named. */
public record NoticesDue(CaseNumber number, List<AgencyCode> agencies, PersonId by) implements DomainEvent {

    @Override
    public String subject() {
        return number.value();
    }
}
