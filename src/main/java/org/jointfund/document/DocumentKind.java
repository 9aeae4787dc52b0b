package org.jointfund.document;

/** What a stored file is to the case it belongs to; the state follows from it. */
public enum DocumentKind {
    /** The agreement as the parties sign it; its hash is what they sign. */
    AGREEMENT_TEXT(true),
    /** The data the text for signature was made from, so that the executed document says the same. */
    AGREEMENT_DATA,
    /** The agreement with its signatures. */
    AGREEMENT_EXECUTED(true),
    /** A signature page signed on paper, scanned. */
    SIGNED_PAGE,
    /** A memorandum of understanding between an organisation and the administrative agent. */
    MEMORANDUM,
    ENDORSEMENT,
    DECISION,
    POSITION,
    CORRESPONDENCE,
    ATTACHMENT;

    private final boolean issued;

    DocumentKind() {
        this(false);
    }

    DocumentKind(boolean issued) {
        this.issued = issued;
    }

    /** Whether the system issues it with its code printed on it, a newer version taking the place of an older. */
    public boolean issued() {
        return issued;
    }
}
