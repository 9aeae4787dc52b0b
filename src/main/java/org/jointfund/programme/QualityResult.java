package org.jointfund.programme;

/** What comes of a quality check (rulebook 2.6.1). */
public enum QualityResult {
    PASS,
    RETURN,
    /** Returned as often as the fund allows and still not ready: the committee decides, knowing so. */
    NOT_RECOMMENDED
}
