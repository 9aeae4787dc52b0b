package org.jointfund.fund;

/** How many countries a programme is for. */
public enum Scope {
    COUNTRY,
    MULTI_COUNTRY,
    REGIONAL,
    GLOBAL
}
