package org.jointfund.reporting;

import java.time.LocalDate;

/** One notice about a report that has not come: how many days after its due date it was due, before it when negative, and to whom. */
public record Reminder(int days, Audience audience, LocalDate noticedOn) {

    /** Whom a notice is for: each step of the ladder goes further up (rulebook 6.3). */
    public enum Audience {
        AGENCY,
        COORDINATOR,
        SECRETARIAT,
        COMMITTEE;

        /** The audience of the nth step after the due date; the last one takes all that follow. */
        static Audience ofStep(int step) {
            return values()[Math.min(step, values().length - 1)];
        }
    }

    public boolean isOverdue() {
        return days > 0;
    }
}
