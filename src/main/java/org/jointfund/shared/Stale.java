package org.jointfund.shared;

import java.util.List;

/** Somebody else was faster, or the step is already done (409). */
public non-sealed class Stale extends BusinessRuleViolation {

    public Stale(Problem problem) {
        super(List.of(problem));
    }

    /** The row changed since it was read: the version named is no longer the current one. */
    public static Stale row() {
        return new Stale(Problem.of("stale"));
    }

    /** The step asked for is not open: done already, or not yet reached. */
    public static Stale step() {
        return new Stale(Problem.of("stepNotOpen"));
    }

    /** A guarded statement must hit exactly one row. */
    public static void unlessOne(int rows) {
        if (rows != 1) {
            throw row();
        }
    }
}
