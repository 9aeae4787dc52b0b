package org.jointfund.committee;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The interest, in the member's own words. */
public record DeclareInterest(@NotBlank @Size(max = 1000) String reason) {}
