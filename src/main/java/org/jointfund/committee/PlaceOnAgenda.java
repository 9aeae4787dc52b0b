package org.jointfund.committee;

import jakarta.validation.constraints.NotNull;

/** The meeting whose agenda the item goes on. */
public record PlaceOnAgenda(@NotNull Long meeting) {}
