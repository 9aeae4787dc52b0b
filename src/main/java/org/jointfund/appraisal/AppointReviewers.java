package org.jointfund.appraisal;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointfund.shared.PersonId;

/** Who shall review, by person. */
public record AppointReviewers(@NotEmpty @Size(max = 20) List<@Size(max = 64) String> reviewers) {

    Set<PersonId> people() {
        return reviewers.stream().map(PersonId::new).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
