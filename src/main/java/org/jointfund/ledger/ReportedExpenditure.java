package org.jointfund.ledger;

import java.time.LocalDate;
import java.util.Map;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;

/** What participating organisations reported as spent; {@code reporting} answers, and without it nothing is reported (N1, B2). */
public interface ReportedExpenditure {

    /** Accepted expenditure of the fund's programmes in US$ by the year it was spent in, as reported by the day given. */
    Map<Integer, Money> byYear(FundCode fund, LocalDate reportedBy);
}
