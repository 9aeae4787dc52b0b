package org.jointfund.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** Let an unanswered idea lapse, or give its agencies more time; with the reason. */
public record DecideLapse(@NotNull Boolean lapse, @NotBlank @Prose(max = 4_000) String reason) {}
