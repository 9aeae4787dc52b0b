package org.jointfund.programme;

import java.time.Instant;
import java.util.Set;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;

/** One quality check as it was made; never changed afterwards. */
public record QualityRecord(
        CaseNumber number,
        int ordinal,
        QualityResult result,
        Set<QualityItem> met,
        String reasons,
        PersonId checkedBy,
        Instant checkedAt) {}
