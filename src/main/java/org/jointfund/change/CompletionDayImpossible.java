package org.jointfund.change;

import java.time.LocalDate;
import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** A programme is complete on a day between its start and today. */
public final class CompletionDayImpossible extends Refused {

    CompletionDayImpossible(LocalDate start, LocalDate today) {
        super(Problem.at("completedOn", "closure.completedOn", start, today));
    }
}
