package org.jointfund.agreement;

import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** Somebody has signed or refused the text that is out, so no other takes its place but to resolve a refusal. */
public final class TextInUse extends Refused {

    TextInUse() {
        super(Problem.of("agreement.textInUse"));
    }
}
