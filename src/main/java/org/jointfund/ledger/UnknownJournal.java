package org.jointfund.ledger;

import org.jointfund.shared.NotFound;

/** The fund has no such journal. */
public final class UnknownJournal extends NotFound {

    UnknownJournal(long journal) {
        super("journal", Long.toString(journal));
    }
}
