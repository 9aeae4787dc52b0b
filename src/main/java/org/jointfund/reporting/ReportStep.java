package org.jointfund.reporting;

import java.time.Instant;
import org.jointfund.document.DocumentId;
import org.jointfund.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Something that happened to a report, numbered from 1; the reason is that of a return or a waiver, the file that of a waiver. */
public record ReportStep(int ordinal, Kind kind, String reason, Instant at, PersonId by, @Nullable DocumentId file) {

    /** What a step does; the first two carry the report's content as it was. */
    public enum Kind {
        SAVED,
        SUBMITTED,
        RETURNED,
        ACCEPTED,
        WAIVED
    }
}
