package org.jointfund.appraisal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A reviewer's sheet: for each criterion points and their reason, and a comment for the committee. */
public record HandInReview(
        @NotEmpty @Size(max = 60) List<@Valid @NotNull Given> scores, @Size(max = 4000) @Nullable String comment) {

    /** Points and reason for one criterion. */
    public record Given(
            @NotBlank @Size(max = 60) String criterion,
            @NotNull @Min(0) @Max(100) Integer points,
            @NotBlank @Size(max = 2000) String reason) {

        Review.Score score() {
            return new Review.Score(criterion, points, reason.strip());
        }
    }

    String commentOrNone() {
        return comment == null ? "" : comment.strip();
    }
}
