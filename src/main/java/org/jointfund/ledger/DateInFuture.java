package org.jointfund.ledger;

import java.time.LocalDate;
import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** What is recorded has happened: its day is not in the future. */
public final class DateInFuture extends Refused {

    private DateInFuture(String field, LocalDate today) {
        super(Problem.at(field, "dateInFuture", today));
    }

    public static void check(String field, LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new DateInFuture(field, today);
        }
    }
}
