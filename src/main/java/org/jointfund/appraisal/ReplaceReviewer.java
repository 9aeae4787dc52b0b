package org.jointfund.appraisal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jointfund.shared.PersonId;

/** Who does not review after all, and who does so instead, by person. */
public record ReplaceReviewer(@NotBlank @Size(max = 64) String reviewer, @NotBlank @Size(max = 64) String successor) {

    PersonId from() {
        return new PersonId(reviewer);
    }

    PersonId to() {
        return new PersonId(successor);
    }
}
