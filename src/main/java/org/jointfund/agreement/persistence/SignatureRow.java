package org.jointfund.agreement.persistence;

import java.time.Instant;
import java.util.Optional;
import org.jointfund.agreement.Signature;
import org.jointfund.document.ContentHash;
import org.jointfund.document.DocumentId;
import org.jointfund.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code agreement_signature}. */
record SignatureRow(
        int place,
        Signature.Way way,
        @Nullable String hash,
        String name,
        String title,
        Instant signedAt,
        @Nullable String pageId,
        PersonId recordedBy) {

    static SignatureRow of(Signature signature) {
        return new SignatureRow(
                signature.place(),
                signature.way(),
                Optional.ofNullable(signature.hash()).map(ContentHash::value).orElse(null),
                signature.name(),
                signature.title(),
                signature.signedAt(),
                Optional.ofNullable(signature.pageId()).map(DocumentId::value).orElse(null),
                signature.recordedBy());
    }

    Signature toSignature() {
        return new Signature(
                place,
                way,
                hash == null ? null : new ContentHash(hash),
                name,
                title,
                signedAt,
                pageId == null ? null : new DocumentId(pageId),
                recordedBy);
    }
}
