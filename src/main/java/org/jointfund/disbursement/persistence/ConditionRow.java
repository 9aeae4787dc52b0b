package org.jointfund.disbursement.persistence;

import org.jointfund.disbursement.Release;
import org.jointfund.disbursement.ReleaseCondition;
import org.jointfund.fund.TranchePlan.ReleaseTest;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code disbursement_release_condition}. */
record ConditionRow(
        ReleaseTest test,
        String scope,
        boolean met,
        Release outcome,
        @Nullable String ruleId,
        long actual,
        long required,
        long base,
        String detail) {

    ReleaseCondition toCondition() {
        return new ReleaseCondition(test, scope, met, outcome, ruleId, actual, required, base, detail);
    }
}
