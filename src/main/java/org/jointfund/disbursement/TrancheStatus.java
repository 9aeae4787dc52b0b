package org.jointfund.disbursement;

import java.util.EnumSet;
import java.util.Set;

/** Where a later tranche is. */
public enum TrancheStatus {
    /** The tranche before is paid; the convening agency may ask for this one. */
    OPEN,
    /** Asked for; not all conditions hold. */
    WAITING,
    /** All conditions hold; the secretariat certifies. */
    RELEASABLE,
    /** Certified; the transfer request follows. */
    CERTIFIED,
    /** All agencies are paid. */
    PAID,
    /** Not claimed in time, or the programme closed before it was paid; its money is free again (rulebook 2.10.6). */
    UNCLAIMED;

    /** Before the transfer request: nobody has begun to pay it. */
    public boolean isBeforeTransfer() {
        return this == OPEN || this == WAITING || this == RELEASABLE;
    }

    public boolean mayBecome(TrancheStatus next) {
        return next().contains(next);
    }

    private Set<TrancheStatus> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(WAITING, UNCLAIMED);
            case WAITING -> EnumSet.of(WAITING, RELEASABLE, UNCLAIMED);
            case RELEASABLE -> EnumSet.of(CERTIFIED, WAITING, UNCLAIMED);
            case CERTIFIED -> EnumSet.of(PAID, UNCLAIMED);
            case PAID -> EnumSet.of(CERTIFIED);
            case UNCLAIMED -> EnumSet.noneOf(TrancheStatus.class);
        };
    }
}
