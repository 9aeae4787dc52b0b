package org.jointfund.fund;

/** From when the months to the final narrative report are counted (rulebook 6). */
public enum FinalNarrativeBasis {
    /** From the end of the year of operational closure. */
    YEAR_END,
    /** From operational closure. */
    CLOSURE
}
