package org.jointfund.disbursement;

import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** A payment lacks its reference or its value date. */
public final class PaymentIncomplete extends Refused {

    PaymentIncomplete(String field, int at) {
        super(Problem.at("payments[" + at + "]." + field, "payment.incomplete"));
    }
}
