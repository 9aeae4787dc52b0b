package org.jointfund.reporting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jointfund.shared.Money;
import org.jspecify.annotations.Nullable;

/** An interim update of delivery (B2): since the start, in US$. */
public record UpdateDelivery(
        @NotNull LocalDate asOf,
        @NotNull Money spent,
        @NotNull Money committed,
        @Size(max = 500) @Nullable String note) {}
