package org.jointfund.ledger;

import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** Transfers and refunds are rows of their case, too; the books alone do not undo them. */
public final class JournalOfACase extends Refused {

    JournalOfACase(Journal journal) {
        super(Problem.of("journalOfACase", journal.id(), journal.subject()));
    }
}
