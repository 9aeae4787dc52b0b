package org.jointfund.fund;

import java.time.LocalDate;
import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** A working-day deadline lies beyond what the fund's calendar file covers (N11). */
public final class CalendarEnds extends Refused {

    public CalendarEnds(String file, LocalDate from, LocalDate to) {
        super(Problem.of("calendarEnds", file, from, to));
    }
}
