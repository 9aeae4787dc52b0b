package org.jointfund.programme;

import java.time.Instant;
import org.jointfund.document.DocumentId;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;

/** An entry in the register of exceptions: a guard of a case was passed, or the case reopened, by a decision whose file is kept (D14). */
public record Exemption(
        CaseNumber number,
        int ordinal,
        String guard,
        String decision,
        String reason,
        DocumentId fileId,
        Instant grantedAt,
        PersonId recordedBy) {

    /** What stands for a guard where a closed case was reopened. */
    public static final String REOPENED = "REOPENED";

    /** The guard of one tranche's release test, such as {@code TRANCHE-2.REPORTS}. */
    public static String ofTranche(int ordinal, String test) {
        return "TRANCHE-" + ordinal + "." + test;
    }
}
