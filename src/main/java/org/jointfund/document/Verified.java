package org.jointfund.document;

import java.time.Instant;

/** What anyone may know about a document whose code they hold: no personal data. */
public record Verified(VerificationCode code, String title, Instant storedAt, ContentHash hash, DocumentState state) {}
