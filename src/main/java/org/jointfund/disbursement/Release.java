package org.jointfund.disbursement;

/** What the release table says about a tranche (rulebook 10.4, N16). */
public enum Release {
    RELEASE,
    /** The programme is suspended. */
    BLOCK,
    /** The end is too near: an extension, or a reason the chair accepts (D12). */
    ASK_EXTENSION,
    /** Reports are past due and not submitted. */
    BLOCK_REPORTS,
    /** Too little is used. */
    WAIT,
    /** The cash is not there yet. */
    QUEUE
}
