package org.jointfund.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** Let an idea go back once more, or end it; with the reason. */
public record DecideThirdReturn(@NotNull Boolean allow, @NotBlank @Prose(max = 4_000) String reason) {}
