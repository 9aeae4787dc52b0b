package org.jointfund.shared;

import java.util.List;

/** A text that is not the value it should be (400). */
public final class MalformedValue extends BusinessRuleViolation {

    public MalformedValue(String key, String written) {
        super(List.of(Problem.of(key, written)));
    }
}
