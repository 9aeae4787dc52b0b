package org.jointfund.committee;

/** The fund's words for what a seat says to an item (S3). */
public enum PositionKind {
    NO_OBJECTION,
    NO_OBJECTION_WITH_COMMENT,
    OBJECTION,
    NOT_TAKING_PART;

    boolean needsWords() {
        return this == NO_OBJECTION_WITH_COMMENT || this == OBJECTION;
    }
}
