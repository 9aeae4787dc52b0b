package org.jointfund.programme;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Hand the idea in: what it says is agreed among the agencies, if need be subject to heads who confirm later (A4). */
public record HandInIdea(@NotNull @AssertTrue Boolean agreed, @Nullable Boolean subjectToConfirmation) {

    boolean isSubjectToConfirmation() {
        return Boolean.TRUE.equals(subjectToConfirmation);
    }
}
