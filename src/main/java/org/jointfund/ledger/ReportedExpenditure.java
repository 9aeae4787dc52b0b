package org.jointfund.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;

/** What participating organisations reported as spent; {@code reporting} answers, and without it nothing is reported (N1, B2). */
public interface ReportedExpenditure {

    /** Accepted expenditure of the fund's programmes in US$ by the year it was spent in: spent up to the day, known at the moment (B3). */
    Map<Integer, Money> byYear(FundCode fund, LocalDate asAt, Instant knownAt);
}
