package org.jointfund.ledger;

import org.jointfund.shared.Problem;
import org.jointfund.shared.Stale;

/** The event is in the books already: one event posts once. */
public final class AlreadyPosted extends Stale {

    AlreadyPosted(String source) {
        super(Problem.of("alreadyPosted", source));
    }
}
