package org.jointfund.committee;

import jakarta.validation.constraints.NotNull;

/** Whether the entry leaves the pipeline, or stays for another period of the fund. */
public record ReviewPipelineEntry(@NotNull Boolean expires) {}
