package org.jointfund.change;

import java.time.LocalDate;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** The chair suspended a programme: no transfer and no revision until it is resumed (rulebook 2.12.3). */
public record ProgrammeSuspended(CaseNumber number, String reason, LocalDate ratifyBy, PersonId by)
        implements DomainEvent {

    @Override
    public String subject() {
        return number.value();
    }
}
