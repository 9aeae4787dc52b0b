package org.jointfund.agreement;

import java.time.LocalDate;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** The day had come to remind those who have not signed of the day signatures are due (rulebook 2.8.2). */
public record SignatureReminderGiven(CaseNumber number, LocalDate dueOn, PersonId by) implements DomainEvent {

    @Override
    public String subject() {
        return number.value();
    }
}
