package org.jointfund.fund;

/** How many countries a programme is for. */
public enum Scope {
    COUNTRY,
    MULTI_COUNTRY,
    REGIONAL,
    GLOBAL;

    /** Whether the resident coordinator of each country is asked (E10). */
    public boolean asksCoordinators() {
        return this == COUNTRY || this == MULTI_COUNTRY;
    }
}
