package org.jointfund.appraisal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The outcome the secretariat recommends, one of the fund's for ideas, and its reasons. */
public record WriteRecommendation(@NotBlank @Size(max = 40) String outcome, @NotBlank @Size(max = 4000) String text) {}
