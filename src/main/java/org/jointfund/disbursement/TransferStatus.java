package org.jointfund.disbursement;

import java.util.EnumSet;
import java.util.Set;

/** Where a fund transfer request is (N15). */
public enum TransferStatus {
    /** Waits for the chair. */
    PREPARED,
    /** Approved by the chair. */
    APPROVED,
    /** With the administrative agent, which checks it. */
    SENT,
    /** Sent back by the chair or the agent, for a reason. */
    RETURNED,
    /** Found complete: the agent pays. */
    RELEASED,
    /** Some agencies are paid. */
    PARTLY_PAID,
    /** All agencies are paid; not for ever, for a payment can be turned round. */
    PAID,
    /** Given up with its tranche; whoever is not paid by then gets nothing of it. */
    VOID;

    public boolean mayBecome(TransferStatus next) {
        return next().contains(next);
    }

    private Set<TransferStatus> next() {
        return switch (this) {
            case PREPARED -> EnumSet.of(APPROVED, RETURNED, VOID);
            case APPROVED -> EnumSet.of(SENT, VOID);
            case SENT -> EnumSet.of(RELEASED, RETURNED, VOID);
            case RETURNED -> EnumSet.of(PREPARED, VOID);
            case RELEASED -> EnumSet.of(PARTLY_PAID, PAID, VOID);
            case PARTLY_PAID -> EnumSet.of(PARTLY_PAID, PAID, VOID, RELEASED);
            case PAID -> EnumSet.of(PARTLY_PAID, RELEASED);
            case VOID -> EnumSet.noneOf(TransferStatus.class);
        };
    }
}
