package org.jointfund.change;

import java.time.Instant;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** The convening agency took a programme back before it was approved. */
public record ProgrammeWithdrawn(CaseNumber number, String reason, Instant at, PersonId by) implements DomainEvent {

    @Override
    public String subject() {
        return number.value();
    }
}
