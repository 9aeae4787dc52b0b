package org.jointfund.agreement;

import java.time.Instant;
import org.jointfund.document.ContentHash;
import org.jointfund.document.DocumentId;
import org.jointfund.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** A party's signature under the hash H; on paper with the scanned page, by letter without a hash (F2). */
public record Signature(
        int place,
        Way way,
        @Nullable ContentHash hash,
        String name,
        String title,
        Instant signedAt,
        @Nullable DocumentId pageId,
        PersonId recordedBy) {

    /** How it was given. */
    public enum Way {
        /** In the application, after signing in again (N25). */
        HERE,
        /** On a paper page, scanned. */
        PAPER,
        /** A government's endorsement letter in place of its signature (F2). */
        LETTER
    }
}
