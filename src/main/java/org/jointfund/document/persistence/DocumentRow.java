package org.jointfund.document.persistence;

import java.time.Instant;
import java.util.Locale;
import org.jointfund.document.ContentHash;
import org.jointfund.document.DocumentId;
import org.jointfund.document.DocumentKind;
import org.jointfund.document.FileType;
import org.jointfund.document.NewFile;
import org.jointfund.document.StoredFile;
import org.jointfund.document.VerificationCode;
import org.jointfund.shared.PersonId;

/** A row of the table {@code document}. */
record DocumentRow(
        String id,
        String kind,
        String subject,
        int version,
        String title,
        String language,
        String fileType,
        long size,
        String hash,
        String code,
        Instant storedAt,
        String storedBy) {

    static DocumentRow of(NewFile file, Instant now) {
        return new DocumentRow(
                DocumentId.random().value(),
                file.kind().name(),
                file.subject(),
                0,
                file.title(),
                file.language().toLanguageTag(),
                file.type().name(),
                file.content().size(),
                file.content().hash().value(),
                file.code().value(),
                now,
                file.by().value());
    }

    StoredFile toFile() {
        return new StoredFile(
                new DocumentId(id),
                DocumentKind.valueOf(kind),
                subject,
                version,
                title,
                Locale.forLanguageTag(language),
                FileType.valueOf(fileType),
                size,
                new ContentHash(hash),
                new VerificationCode(code),
                storedAt,
                new PersonId(storedBy));
    }
}
