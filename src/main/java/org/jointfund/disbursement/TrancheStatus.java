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
    PAID;

    public boolean mayBecome(TrancheStatus next) {
        return next().contains(next);
    }

    private Set<TrancheStatus> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(WAITING);
            case WAITING -> EnumSet.of(WAITING, RELEASABLE);
            case RELEASABLE -> EnumSet.of(CERTIFIED, WAITING);
            case CERTIFIED -> EnumSet.of(PAID);
            case PAID -> EnumSet.noneOf(TrancheStatus.class);
        };
    }
}
