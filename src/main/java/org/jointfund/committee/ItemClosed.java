package org.jointfund.committee;

import org.jointfund.shared.Problem;
import org.jointfund.shared.Stale;

/** The committee has decided the item; nothing more is said to it. */
public final class ItemClosed extends Stale {

    ItemClosed() {
        super(Problem.of("itemClosed"));
    }
}
