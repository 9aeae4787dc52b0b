package org.jointfund.document;

/** What a stored file is worth today. */
public enum DocumentState {
    FOR_SIGNATURE,
    EXECUTED,
    /** A later version exists, or the text was signed and the executed document takes its place. */
    SUPERSEDED,
    /** Filed on a case, neither signed nor replaced. */
    ON_FILE
}
