package org.jointfund.committee;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A position the secretariat records for a seat: given in the room, by mail or by note verbale (S2). */
public record RecordPosition(
        @NotBlank @Size(max = 20) String seat,
        @NotNull PositionKind kind,
        @Size(max = 4000) @Nullable String comment,
        @Nullable Boolean named,
        Position.@NotNull Channel channel) {

    TakePosition position() {
        return new TakePosition(kind, comment, named);
    }
}
