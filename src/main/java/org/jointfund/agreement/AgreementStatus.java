package org.jointfund.agreement;

/** What became of an issued agreement. */
public enum AgreementStatus {
    /** Out for signature. */
    OPEN,
    /** Signed by all. */
    EXECUTED,
    /** Replaced by a new text after a refusal; its signatures count no more. */
    REISSUED,
    /** The approval lapsed before all had signed. */
    LAPSED
}
