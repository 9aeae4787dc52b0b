package org.jointfund.ledger;

import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** Promises are voided, fees go with their deposit, and nothing is reversed twice. */
public final class JournalNotReversible extends Refused {

    JournalNotReversible(long journal) {
        super(Problem.of("journalNotReversible", journal));
    }
}
