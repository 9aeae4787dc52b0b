package org.jointfund.programme;

/** The level of a statement in the results framework (rulebook 5.2 D1). */
public enum ResultLevel {
    OUTCOME,
    OUTPUT
}
