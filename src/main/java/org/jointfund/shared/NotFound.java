package org.jointfund.shared;

import java.util.List;

/** There is no such thing, or not for this person (404): the two are never told apart. */
public non-sealed class NotFound extends BusinessRuleViolation {

    public NotFound(String what, String id) {
        super(List.of(Problem.of("notFound." + what, id)));
    }
}
