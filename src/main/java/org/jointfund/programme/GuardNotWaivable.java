package org.jointfund.programme;

import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** This fund lets no decision pass this guard, or one has passed it already. */
public final class GuardNotWaivable extends Refused {

    GuardNotWaivable() {
        super(Problem.at("guard", "exemption.guard"));
    }
}
