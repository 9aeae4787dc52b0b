package org.jointfund.shared;

import java.util.List;

/** A rule of the fund says no (422); modules name each rule by a subclass. */
public non-sealed class Refused extends BusinessRuleViolation {

    public Refused(Problem... problems) {
        super(List.of(problems));
    }

    public Refused(List<Problem> problems) {
        super(problems);
    }
}
