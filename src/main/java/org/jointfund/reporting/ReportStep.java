package org.jointfund.reporting;

import java.time.Instant;
import org.jointfund.shared.PersonId;

/** Something that happened to a report, numbered from 1; the reason is that of a return or a waiver. */
public record ReportStep(int ordinal, Kind kind, String reason, Instant at, PersonId by) {

    /** What a step does; the first two carry the report's content as it was. */
    public enum Kind {
        SAVED,
        SUBMITTED,
        RETURNED,
        ACCEPTED,
        WAIVED
    }
}
