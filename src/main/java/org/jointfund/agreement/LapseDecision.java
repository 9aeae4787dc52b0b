package org.jointfund.agreement;

import java.time.Instant;
import java.time.LocalDate;
import org.jointfund.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** The presiding officer's decision on a lapse: at day 90, then an extension names its last day, or on a refusal. */
public record LapseDecision(
        int ordinal,
        boolean lapse,
        @Nullable LocalDate extendedTo,
        @Nullable Integer refusal,
        String reason,
        Instant decidedAt,
        PersonId decidedBy) {}
