package org.jointfund.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jointfund.shared.PersonId;

/** One event as it was written: what happened to which subject, by whom, when, and under which request. */
public record AuditEntry(
        long sequence,
        String subject,
        String event,
        PersonId person,
        Instant happenedAt,
        String idempotencyKey,
        String facts) {

    /** The seal of this entry: SHA-256 over the seal before it and the entry's own content. */
    String sealAfter(String previousSeal) {
        String content = String.join(
                "\u001f",
                previousSeal,
                Long.toString(sequence),
                subject,
                event,
                person.value(),
                happenedAt.toString(),
                idempotencyKey,
                facts);
        return HexFormat.of().formatHex(sha256().digest(content.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
