package org.jointfund.ledger;

import org.jointfund.shared.NotFound;

/** No signed arrangement has such an instalment. */
public final class UnknownInstalment extends NotFound {

    UnknownInstalment(String source) {
        super("instalment", source);
    }
}
