package org.jointfund.committee;

import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** One open objection blocks consent; the item is discussed again, changed or deferred (rulebook 1.2.8). */
public final class ObjectionOpen extends Refused {

    ObjectionOpen(int open) {
        super(Problem.at("outcome", "objectionOpen", open));
    }
}
