package org.jointfund.programme;

/** Programme years of a budget (N11): twelve months each, the last may be shorter. */
final class BudgetYears {

    private static final int MONTHS = 12;

    private BudgetYears() {}

    static int of(int months) {
        return Math.max(1, (months + MONTHS - 1) / MONTHS);
    }
}
