package org.jointfund.programme;

import jakarta.validation.constraints.NotBlank;

/** The head of the agency, by name, stands behind its part. */
public record ConfirmPart(@NotBlank @Prose(max = 200) String headName) {}
