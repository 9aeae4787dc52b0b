package org.jointfund.change;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An agency's notice of completion. */
public record NotifyCompletion(@NotNull LocalDate completedOn, @Size(max = 2000) @Nullable String note) {}
