package org.jointfund.change;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jointfund.reporting.Narrative;

/** The final narrative report of a programme. */
public record SubmitFinalNarrative(
        @NotBlank @Size(max = 20_000) String summary,
        @NotBlank @Size(max = 20_000) String results,
        @NotBlank @Size(max = 20_000) String indicators,
        @NotBlank @Size(max = 20_000) String challenges,
        @NotNull @Min(0) @Max(1_000_000_000) Integer peopleReached,
        @NotBlank @Size(max = 20_000) String sustainability,
        @NotBlank @Size(max = 20_000) String evaluation,
        @NotBlank @Size(max = 20_000) String lessons) {

    Narrative narrative() {
        return new Narrative(summary, results, indicators, challenges, peopleReached);
    }
}
