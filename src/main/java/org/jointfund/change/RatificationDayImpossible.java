package org.jointfund.change;

import java.time.LocalDate;
import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** A suspension is ratified on a day between its own and today. */
public final class RatificationDayImpossible extends Refused {

    RatificationDayImpossible(LocalDate suspendedOn, LocalDate today) {
        super(Problem.at("decidedOn", "suspension.decidedOn", suspendedOn, today));
    }
}
