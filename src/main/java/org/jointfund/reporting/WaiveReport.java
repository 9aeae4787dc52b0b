package org.jointfund.reporting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The committee's decision that lets an agency off a report, by its number or date, and why. */
public record WaiveReport(@NotBlank @Size(max = 200) String decision, @NotBlank @Size(max = 1_700) String reason) {

    String words() {
        return decision.strip() + ": " + reason.strip();
    }
}
