package org.jointfund.committee;

import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** A comment and an objection need words. */
public final class WordsMissing extends Refused {

    WordsMissing() {
        super(Problem.at("comment", "positionWordsMissing"));
    }
}
