package org.jointfund.agreement;

import org.jointfund.shared.Problem;
import org.jointfund.shared.Stale;

/** The text shown is no longer the one out for signature. */
public final class TextReplaced extends Stale {

    TextReplaced() {
        super(Problem.of("agreement.textReplaced"));
    }
}
