package org.jointfund.appraisal;

import jakarta.validation.constraints.NotEmpty;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointfund.shared.PersonId;

/** Who shall review, by person. */
public record AppointReviewers(@NotEmpty List<String> reviewers) {

    Set<PersonId> people() {
        return reviewers.stream().map(PersonId::new).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
