package org.jointfund.committee;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A member's position: the kind, words for a comment or an objection, and whether the minutes shall name who objects. */
public record TakePosition(
        @NotNull PositionKind kind, @Size(max = 4000) @Nullable String comment, @Nullable Boolean named) {

    String words() {
        return comment == null ? "" : comment.strip();
    }

    boolean isNamed() {
        return Boolean.TRUE.equals(named);
    }
}
