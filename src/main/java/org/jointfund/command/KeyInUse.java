package org.jointfund.command;

import org.jointfund.shared.Problem;
import org.jointfund.shared.Stale;

/** The same request is still running elsewhere. */
public final class KeyInUse extends Stale {

    public KeyInUse() {
        super(Problem.of("key.inUse"));
    }
}
