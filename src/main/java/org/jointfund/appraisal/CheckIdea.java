package org.jointfund.appraisal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The officer's answer; everything but ELIGIBLE says why, INELIGIBLE also names the rule. */
public record CheckIdea(
        @NotNull CheckResult result, @Size(max = 20) @Nullable String rule, @Size(max = 4000) @Nullable String reason) {

    String ruleOrNone() {
        return rule == null ? "" : rule;
    }

    String reasonOrNone() {
        return reason == null ? "" : reason.strip();
    }
}
