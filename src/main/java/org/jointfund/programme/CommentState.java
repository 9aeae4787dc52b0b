package org.jointfund.programme;

/** Where a comment of the committee is. */
public enum CommentState {
    OPEN,
    /** The answer was sent and waits for the secretariat. */
    ANSWERED,
    ACCEPTED,
    /** The approval reverted; the revised document takes the comment up. */
    REVERTED
}
