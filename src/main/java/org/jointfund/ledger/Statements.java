package org.jointfund.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jointfund.fund.Figure;
import org.jointfund.fund.FundDays;
import org.jointfund.fund.RuleSets;
import org.jointfund.fund.StatementLayout;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The secretariat's working statement of source and use of funds, its lines as the fund configures them (D10, B1). */
@Service
@Transactional(readOnly = true)
public class Statements {

    private final Journals journals;
    private final RuleSets ruleSets;
    private final Optional<ReportedExpenditure> reported;
    private final FundDays days;
    private final Clock clock;

    Statements(
            Journals journals, RuleSets ruleSets, Optional<ReportedExpenditure> reported, FundDays days, Clock clock) {
        this.journals = journals;
        this.ruleSets = ruleSets;
        this.reported = reported;
        this.days = days;
        this.clock = clock;
    }

    /** The statement as at today. */
    public Statement today(FundCode fund) {
        return of(fund, days.today(fund), Instant.now(clock));
    }

    /** The statement as at a day, counting what was known at the moment; asked again it says the same (B3). */
    public Statement of(FundCode fund, LocalDate asAt, Instant knownAt) {
        return of(fund, ruleSets.at(fund, knownAt).statement(), asAt, knownAt);
    }

    Statement of(FundCode fund, StatementLayout layout, LocalDate asAt, Instant knownAt) {
        Map<Figure, Money> figures = figures(journals.totals(fund, asAt, knownAt));
        figures.put(
                Figure.ORGANISATION_EXPENDITURE,
                Money.sum(expenditure(fund, asAt, knownAt).values()));
        return new Statement(fund, asAt, knownAt, Statement.rows(layout.lines(), layout.amounts(figures)));
    }

    private static Map<Figure, Money> figures(Map<Account, Money> totals) {
        Map<Figure, Money> figures = new EnumMap<>(Figure.class);
        for (Figure figure : Figure.values()) {
            Account.of(figure).ifPresent(account -> figures.put(figure, totals.getOrDefault(account, Money.ZERO)));
        }
        return figures;
    }

    /** Reported expenditure in US$ by year, up to a day, counting what was known at the moment. */
    public Map<Integer, Money> expenditure(FundCode fund, LocalDate asAt, Instant knownAt) {
        return reported.map(answer -> answer.byYear(fund, asAt, knownAt)).orElse(Map.of());
    }

    /** By how much an account grew in each year, in US$. */
    public Map<Integer, Money> byYear(FundCode fund, Account account) {
        return journals.byYear(fund, account);
    }
}
