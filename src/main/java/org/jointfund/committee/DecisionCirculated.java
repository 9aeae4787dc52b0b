package org.jointfund.committee;

import java.time.LocalDate;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** It is noted when a decision went to the members, and when it was published. */
public record DecisionCirculated(
        CaseNumber number, int ordinal, LocalDate circulatedOn, @Nullable LocalDate publishedOn, PersonId by)
        implements DomainEvent {

    @Override
    public String subject() {
        return number.value();
    }
}
