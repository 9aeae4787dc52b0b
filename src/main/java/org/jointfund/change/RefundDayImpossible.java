package org.jointfund.change;

import java.time.LocalDate;
import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** Money is received on a day between operational closure and today. */
public final class RefundDayImpossible extends Refused {

    RefundDayImpossible(LocalDate today) {
        super(Problem.at("receivedOn", "closure.receivedOn", today));
    }
}
