package org.jointfund.ledger;

import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** The fund has another entry under this reference. */
public final class ReferenceTaken extends Refused {

    public ReferenceTaken(String reference) {
        super(Problem.at("reference", "referenceTaken", reference));
    }
}
