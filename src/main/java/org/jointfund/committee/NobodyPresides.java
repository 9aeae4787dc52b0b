package org.jointfund.committee;

import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** The last of those who can preside does not step out: without them the item could not even be deferred (D1). */
public final class NobodyPresides extends Refused {

    NobodyPresides() {
        super(Problem.of("nobodyPresides"));
    }
}
