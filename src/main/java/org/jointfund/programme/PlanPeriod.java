package org.jointfund.programme;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The planned first and last day and the language of the agreement, on top of the version that was read; the first payment decides the
 * real start (rulebook 2.9.7).
 */
public record PlanPeriod(
        int version,
        @Nullable LocalDate startOn,
        @Nullable LocalDate endOn,
        @Size(max = 10) @Nullable String language) {}
