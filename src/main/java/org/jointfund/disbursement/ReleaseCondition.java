package org.jointfund.disbursement;

import org.jointfund.fund.TranchePlan.ReleaseTest;
import org.jointfund.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * One condition with its numbers: days for the end date, a count for reports, cents for use and cash. The base of use is what was
 * transferred; the scope is an agency where each is tested alone, else empty; the detail names what is overdue.
 */
public record ReleaseCondition(
        ReleaseTest test,
        String scope,
        boolean met,
        Release outcome,
        @Nullable String rule,
        long actual,
        long required,
        long base,
        String detail) {

    /** The same, passed by a decision (D14); its numbers stay to be seen. */
    ReleaseCondition waived() {
        return new ReleaseCondition(test, scope, true, Release.RELEASE, rule, actual, required, base, detail);
    }

    boolean ofOneAgency() {
        return !scope.isEmpty();
    }

    public Money actualAmount() {
        return Money.ofCents(actual);
    }

    public Money requiredAmount() {
        return Money.ofCents(required);
    }

    public Money baseAmount() {
        return Money.ofCents(base);
    }
}
