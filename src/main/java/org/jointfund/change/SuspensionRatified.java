package org.jointfund.change;

import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** The secretariat recorded what the committee said to a suspension; what it does not ratify is lifted. */
public record SuspensionRatified(CaseNumber number, boolean ratified, String decision, PersonId by)
        implements DomainEvent {

    @Override
    public String subject() {
        return number.value();
    }
}
