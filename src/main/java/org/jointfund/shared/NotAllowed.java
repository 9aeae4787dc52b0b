package org.jointfund.shared;

import java.util.List;

/** This person may not do that here (403). */
public non-sealed class NotAllowed extends BusinessRuleViolation {

    public NotAllowed() {
        this(Problem.of("notAllowed"));
    }

    public NotAllowed(Problem problem) {
        super(List.of(problem));
    }
}
