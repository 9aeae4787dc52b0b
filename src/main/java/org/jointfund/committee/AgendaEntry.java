package org.jointfund.committee;

import org.jspecify.annotations.Nullable;

/** How an item stands on its agenda: whether the reader stepped out, how many seats have spoken, and the outcome once there is one. */
public record AgendaEntry(String key, String title, boolean steppedOut, int positions, @Nullable Outcome outcome) {}
