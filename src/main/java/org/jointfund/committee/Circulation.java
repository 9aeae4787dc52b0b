package org.jointfund.committee;

import java.time.Instant;
import java.time.LocalDate;
import org.jointfund.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** When a decision went to the members, and when it was published, if it was (rulebook 5.5). */
public record Circulation(
        LocalDate circulatedOn, @Nullable LocalDate publishedOn, PersonId recordedBy, Instant recordedAt) {}
