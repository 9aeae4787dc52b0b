package org.jointfund.committee;

import java.time.LocalDate;
import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** A decision is circulated and published from the day it was taken until today. */
public final class CirculationDayImpossible extends Refused {

    CirculationDayImpossible(String field, LocalDate decidedOn, LocalDate today) {
        super(Problem.at(field, "committee.circulationDay", decidedOn, today));
    }
}
