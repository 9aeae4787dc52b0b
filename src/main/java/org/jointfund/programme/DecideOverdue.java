package org.jointfund.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** What the head of the secretariat decides on something overdue, and why. */
public record DecideOverdue(@NotNull Decision decision, @NotBlank @Prose(max = 2000) String reason) {

    /** More time, or the end of it: a document lapses, an approval reverts to a revision. */
    public enum Decision {
        EXTEND,
        END
    }

    boolean lapses() {
        return decision == Decision.END;
    }

    String words() {
        return reason.strip();
    }
}
