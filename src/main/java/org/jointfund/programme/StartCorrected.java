package org.jointfund.programme;

import java.time.LocalDate;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** A payment older than the start that was known came into the books: the programme has run since then. */
public record StartCorrected(CaseNumber number, LocalDate from, LocalDate startOn, LocalDate endOn, PersonId by)
        implements DomainEvent {

    @Override
    public String subject() {
        return number.value();
    }
}
