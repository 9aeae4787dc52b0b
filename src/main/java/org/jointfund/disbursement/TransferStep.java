package org.jointfund.disbursement;

import java.time.Instant;
import org.jointfund.shared.PersonId;

/** A step a transfer request has taken; the reason is empty unless it was sent back. */
public record TransferStep(int place, TransferStatus status, String reason, Instant at, PersonId by) {}
