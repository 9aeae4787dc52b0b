package org.jointfund.agreement;

import java.time.Instant;
import org.jointfund.shared.PersonId;

/** A reminder to those who have not signed, or the word to the committee that signatures are late (rulebook 2.8.2). */
public record Reminder(int ordinal, Kind kind, String note, Instant sentAt, PersonId sentBy) {

    /** To whom. */
    public enum Kind {
        SIGNATORIES,
        COMMITTEE
    }
}
