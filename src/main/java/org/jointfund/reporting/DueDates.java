package org.jointfund.reporting;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jointfund.fund.RuleSet;
import org.jointfund.fund.Rules;
import org.jointfund.shared.Period;

/** The reporting calendar of a fund (rulebook 6): calendar years, and no day is moved for a weekend or holiday (6.2). */
final class DueDates {

    private final RuleSet rules;

    DueDates(RuleSet rules) {
        this.rules = rules;
    }

    /** Every report a programme owes while it runs, by year. */
    List<DueReport> during(Period programme) {
        return IntStream.rangeClosed(programme.from().getYear(), programme.to().getYear())
                .mapToObj(year -> of(year, programme))
                .flatMap(List::stream)
                .toList();
    }

    private List<DueReport> of(int year, Period programme) {
        List<DueReport> due = new ArrayList<>();
        DueReport halfYear = halfYear(year);
        if (programme.from().isBefore(halfYear.opensOn())) {
            due.add(halfYear);
        }
        if (hasNarrative(year, programme)) {
            due.add(narrative(year));
        }
        due.add(annual(year, ReportKind.FINANCIAL, on(Rules.REPORTING_FINANCIAL_DUE, year + 1)));
        return due;
    }

    /** Asked for when the half year is over, or a month ahead by a fund that wants it before. */
    private DueReport halfYear(int year) {
        LocalDate dueOn = on(Rules.REPORTING_HALF_YEAR_DUE, year);
        LocalDate over = LocalDate.of(year, Month.JULY, 1);
        return over.isBefore(dueOn)
                ? new DueReport(year, ReportKind.HALF_YEAR, over, dueOn)
                : monthAhead(year, ReportKind.HALF_YEAR, dueOn);
    }

    /** Asked for when the year is over; a day in the second half of a year is one of the same year, as a fund wants it that looks ahead. */
    private DueReport narrative(int year) {
        LocalDate sameYear = on(Rules.REPORTING_NARRATIVE_DUE, year);
        return sameYear.getMonth().compareTo(Month.JULY) < 0
                ? annual(year, ReportKind.NARRATIVE, on(Rules.REPORTING_NARRATIVE_DUE, year + 1))
                : monthAhead(year, ReportKind.NARRATIVE, sameYear);
    }

    private static DueReport monthAhead(int year, ReportKind kind, LocalDate dueOn) {
        return new DueReport(year, kind, dueOn.minusMonths(1), dueOn);
    }

    /** A programme paid late in its first year tells about it with the next one; the financial report is never waived (6.1). */
    private boolean hasNarrative(int year, Period programme) {
        return programme.from().isBefore(on(Rules.REPORTING_FIRST_REPORT_TRANSFER_BEFORE, year));
    }

    private static DueReport annual(int year, ReportKind kind, LocalDate dueOn) {
        return new DueReport(year, kind, LocalDate.of(year + 1, Month.JANUARY, 1), dueOn);
    }

    private LocalDate on(org.jointfund.fund.Rule<MonthDay> rule, int year) {
        return rules.get(rule).atYear(year);
    }
}
