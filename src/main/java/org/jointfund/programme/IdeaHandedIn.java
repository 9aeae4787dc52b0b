package org.jointfund.programme;

import java.util.List;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.CountryCode;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** The convening agency handed an idea in; the coordinators of the countries named are asked first (D9). */
public record IdeaHandedIn(
        CaseNumber number, List<CountryCode> askedCoordinators, boolean subjectToConfirmation, PersonId by)
        implements DomainEvent {

    @Override
    public String subject() {
        return number.value();
    }
}
