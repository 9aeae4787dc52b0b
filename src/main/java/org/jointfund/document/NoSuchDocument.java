package org.jointfund.document;

import org.jointfund.shared.NotFound;

/** There is no such document, or not for this person. */
public final class NoSuchDocument extends NotFound {

    public NoSuchDocument(DocumentId id) {
        super("document", id.value());
    }

    public NoSuchDocument(DocumentKind kind, String subject) {
        super("document", kind + " " + subject);
    }
}
