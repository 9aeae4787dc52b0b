package org.jointfund.committee;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day a decision went to the members, and the day it was published, if it was. */
public record CirculateDecision(@NotNull LocalDate circulatedOn, @Nullable LocalDate publishedOn) {}
