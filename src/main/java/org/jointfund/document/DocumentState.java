package org.jointfund.document;

/** What a stored file is worth today. */
public enum DocumentState {
    FOR_SIGNATURE,
    EXECUTED,
    /** A later version exists, or the text was signed and the executed document takes its place. */
    SUPERSEDED,
    /** The approval it was issued for lapsed before everybody had signed. */
    LAPSED,
    /** Filed on a case, neither signed nor replaced. */
    ON_FILE
}
