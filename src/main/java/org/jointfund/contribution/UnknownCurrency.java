package org.jointfund.contribution;

import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** The code is no currency of ISO 4217. */
public final class UnknownCurrency extends Refused {

    UnknownCurrency(String currency) {
        super(Problem.at("currency", "unknownCurrency", currency));
    }
}
