package org.jointfund.agreement;

import org.jointfund.shared.Problem;
import org.jointfund.shared.Stale;

/** The agreement is no longer out for signature. */
public final class NotOutForSignature extends Stale {

    NotOutForSignature() {
        super(Problem.of("agreement.notOut"));
    }
}
