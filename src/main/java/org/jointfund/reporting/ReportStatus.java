package org.jointfund.reporting;

import java.util.EnumSet;
import java.util.Set;

/** Where a report is (rulebook 6.6); being late is a flag beside it, not a status (N16). */
public enum ReportStatus {
    /** Nothing was submitted yet, whether it is due or not. */
    OPEN,
    SUBMITTED,
    RETURNED,
    ACCEPTED,
    /** The programme closed before the report opened: the final report takes its place. */
    DROPPED,
    /** The committee does not ask for it any more. */
    WAIVED;

    public boolean mayBecome(ReportStatus next) {
        return next().contains(next);
    }

    /** Whether the agency has the report. */
    public boolean isWithAgency() {
        return this == OPEN || this == RETURNED;
    }

    /** Nobody waits for it. */
    boolean isNotNeeded() {
        return this == DROPPED || this == WAIVED;
    }

    private Set<ReportStatus> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(SUBMITTED, DROPPED, WAIVED);
            case RETURNED -> EnumSet.of(SUBMITTED, WAIVED);
            case SUBMITTED -> EnumSet.of(RETURNED, ACCEPTED);
            case ACCEPTED, DROPPED, WAIVED -> EnumSet.noneOf(ReportStatus.class);
        };
    }
}
