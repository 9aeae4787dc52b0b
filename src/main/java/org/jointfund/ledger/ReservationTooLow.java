package org.jointfund.ledger;

import org.jointfund.shared.Money;
import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** A transfer is larger than the cash still reserved for the tranche. */
public final class ReservationTooLow extends Refused {

    ReservationTooLow(Money asked, Money reserved) {
        super(Problem.at("amount", "reservationTooLow", asked, reserved));
    }
}
