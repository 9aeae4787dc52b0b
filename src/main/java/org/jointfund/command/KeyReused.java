package org.jointfund.command;

import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** The same key was sent for another step or with other content. */
public final class KeyReused extends Refused {

    KeyReused() {
        super(Problem.of("key.otherBody"));
    }
}
