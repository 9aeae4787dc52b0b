package org.jointfund.shared;

import java.util.List;

/** A request the rules do not allow; nothing has changed and the problems say what to do. */
public abstract sealed class BusinessRuleViolation extends RuntimeException
        permits Refused, NotFound, Stale, NotAllowed, MalformedValue {

    private final transient List<Problem> problems;

    protected BusinessRuleViolation(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
