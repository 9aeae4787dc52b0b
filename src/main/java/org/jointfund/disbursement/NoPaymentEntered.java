package org.jointfund.disbursement;

import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** No payment was entered. */
public final class NoPaymentEntered extends Refused {

    NoPaymentEntered() {
        super(Problem.at("payments[0].reference", "payment.none"));
    }
}
