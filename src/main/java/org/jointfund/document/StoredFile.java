package org.jointfund.document;

import java.time.Instant;
import java.util.Locale;
import org.jointfund.shared.PersonId;

/** A stored file without its bytes: the nth version of a kind for a subject; size in bytes. */
public record StoredFile(
        DocumentId id,
        DocumentKind kind,
        String subject,
        int version,
        String title,
        Locale language,
        FileType type,
        long size,
        ContentHash hash,
        VerificationCode code,
        Instant storedAt,
        PersonId storedBy) {}
