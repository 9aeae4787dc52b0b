package org.jointfund.change;

import java.time.Instant;
import java.time.LocalDate;
import org.jointfund.document.DocumentId;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;

/** What the committee said to the nth suspension of a programme, in which decision of which day, with the file of it (rulebook 2.12.2). */
public record Ratification(
        CaseNumber number,
        int ordinal,
        boolean ratified,
        String decision,
        LocalDate decidedOn,
        DocumentId file,
        Instant at,
        PersonId by) {}
