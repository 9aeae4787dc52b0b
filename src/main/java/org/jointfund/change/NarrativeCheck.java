package org.jointfund.change;

import java.time.Instant;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;

/** What the secretariat found on an attempt at the final narrative. */
public record NarrativeCheck(
        CaseNumber number, int attempt, boolean accepted, String reason, Instant checkedAt, PersonId by) {}
