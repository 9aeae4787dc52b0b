package org.jointfund.change;

import java.time.Instant;
import java.time.LocalDate;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** The chair suspended or resumed a programme; the committee is to ratify a suspension by the day given (rulebook 2.12.2). */
public record Suspension(
        CaseNumber number,
        int ordinal,
        boolean suspended,
        String reason,
        @Nullable LocalDate ratifyBy,
        Instant at,
        PersonId by) {}
