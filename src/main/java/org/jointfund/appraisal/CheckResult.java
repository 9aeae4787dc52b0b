package org.jointfund.appraisal;

/** The three answers to an idea that was handed in (rulebook 2.2.1). */
public enum CheckResult {
    ELIGIBLE,
    /** Back to the agencies for completion. */
    RETURN,
    INELIGIBLE
}
