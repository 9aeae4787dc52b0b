package org.jointfund.disbursement;

import java.time.LocalDate;
import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** A payment's value date lies before the approval or is still to come. */
public final class ValueDateImpossible extends Refused {

    ValueDateImpossible(int at, LocalDate from, LocalDate to) {
        super(Problem.at("payments[" + at + "].valueOn", "payment.valueDate", from, to));
    }
}
