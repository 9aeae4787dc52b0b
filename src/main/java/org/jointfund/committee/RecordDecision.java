package org.jointfund.committee;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The decision as the presiding officer words it: the outcome, its text, and the comments to be answered. */
public record RecordDecision(
        @NotNull Outcome outcome,
        @NotBlank @Size(max = 8000) String text,
        @Size(max = 50) @Nullable List<@Size(max = 4000) @Nullable String> comments) {

    /** The comments that say something. */
    List<String> written() {
        return comments == null
                ? List.of()
                : comments.stream()
                        .filter(comment -> comment != null && !comment.isBlank())
                        .map(String::strip)
                        .toList();
    }
}
