package org.jointfund.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The decision that passes a guard, or that reopens a case where none is named: its number or date, and why. */
public record CiteDecision(
        @Size(max = 60) @Nullable String guard,
        @NotBlank @Prose(max = 200) String decision,
        @NotBlank @Prose(max = 2_000) String reason) {

    String guardOrNone() {
        return Typed.words(guard);
    }
}
