package org.jointfund.change;

import java.time.Instant;
import org.jointfund.reporting.Narrative;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;

/** The final report of a programme (rulebook 5.6): what an annual one says, and what stays after the end; each attempt is kept. */
public record FinalNarrative(
        CaseNumber number,
        int attempt,
        Narrative narrative,
        String sustainability,
        String evaluation,
        String lessons,
        Instant filedAt,
        PersonId by) {}
