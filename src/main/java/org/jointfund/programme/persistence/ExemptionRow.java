package org.jointfund.programme.persistence;

import java.time.Instant;
import org.jointfund.document.DocumentId;
import org.jointfund.programme.Exemption;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;

/** An exemption as its row holds it; the id is its place in the register. */
record ExemptionRow(
        long id,
        CaseNumber number,
        int ordinal,
        String guard,
        String decision,
        String reason,
        String fileId,
        Instant grantedAt,
        PersonId recordedBy) {

    static ExemptionRow of(Exemption entry) {
        return new ExemptionRow(
                0,
                entry.number(),
                entry.ordinal(),
                entry.guard(),
                entry.decision(),
                entry.reason(),
                entry.fileId().value(),
                entry.grantedAt(),
                entry.recordedBy());
    }

    Exemption exemption() {
        return new Exemption(number, ordinal, guard, decision, reason, new DocumentId(fileId), grantedAt, recordedBy);
    }
}
