package org.jointfund.agreement;

import java.time.LocalDate;
import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** The approval comes up for lapse only on its day. */
public final class NotDueToLapse extends Refused {

    NotDueToLapse(LocalDate day) {
        super(Problem.of("agreement.notDueToLapse", day));
    }
}
