package org.jointfund.fund;

/** How sure the fund is of a value (rulebook 0.1). */
public enum Mark {
    /** Read in a source. */
    S,
    /** Well-known practice, high confidence. */
    K1,
    /** Medium confidence. */
    K2,
    /** A hypothesis. */
    K3,
    /** A default by design until the fund decides. */
    D;

    /** Whether a rule with this mark may stop anybody; every other one can only warn (D6). */
    public boolean mayStop() {
        return this == S || this == K1;
    }
}
