package org.jointfund.disbursement;

import java.time.Instant;
import org.jointfund.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** The same transfer request with one thing changed. */
record TransferChange(FundTransfer before) {

    FundTransfer to(TransferStatus next) {
        return with(
                next,
                before.approvedBy(),
                before.approvedAt(),
                before.checkedBy(),
                before.checkedAt(),
                before.returnReason(),
                before.version());
    }

    FundTransfer approvedBy(PersonId by, Instant at) {
        return with(before.status(), by, at, before.checkedBy(), before.checkedAt(), null, before.version());
    }

    FundTransfer checkedBy(PersonId by, Instant at) {
        return with(before.status(), before.approvedBy(), before.approvedAt(), by, at, null, before.version());
    }

    /** Whoever had approved approved another request than the one that will come back. */
    FundTransfer returnedFor(String reason) {
        return with(before.status(), null, null, null, null, reason, before.version());
    }

    FundTransfer inVersion(int current) {
        return with(
                before.status(),
                before.approvedBy(),
                before.approvedAt(),
                before.checkedBy(),
                before.checkedAt(),
                before.returnReason(),
                current);
    }

    private FundTransfer with(
            TransferStatus status,
            @Nullable PersonId approvedBy,
            @Nullable Instant approvedAt,
            @Nullable PersonId checkedBy,
            @Nullable Instant checkedAt,
            @Nullable String returnReason,
            int version) {
        return new FundTransfer(
                before.number(),
                before.ordinal(),
                before.type(),
                status,
                before.decision(),
                before.decidedOn(),
                before.lines(),
                before.approvedTotal(),
                before.alreadyTransferred(),
                before.summary(),
                before.attachments(),
                before.preparedBy(),
                before.preparedAt(),
                approvedBy,
                approvedAt,
                checkedBy,
                checkedAt,
                returnReason,
                version);
    }
}
