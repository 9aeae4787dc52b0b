package org.jointfund.programme;

import java.time.LocalDate;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** The first payment gave the programme its start and end dates (rulebook 2.9.7). */
public record ProgrammeStarted(CaseNumber number, LocalDate startOn, LocalDate endOn, PersonId by)
        implements DomainEvent {

    @Override
    public String subject() {
        return number.value();
    }
}
