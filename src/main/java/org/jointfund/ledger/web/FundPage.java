package org.jointfund.ledger.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jointfund.fund.RuleSet;
import org.jointfund.fund.Rules;
import org.jointfund.fund.StatementLine.Block;
import org.jointfund.ledger.Account;
import org.jointfund.ledger.Pool;
import org.jointfund.ledger.Statement;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.jspecify.annotations.Nullable;

/** A fund's position and statement, in US$. */
record FundPage(
        FundCode code,
        String name,
        String title,
        LocalDate asAt,
        Instant knownAt,
        Money operatingReserve,
        Position total,
        List<Position> pools,
        List<Line> statement) {

    /** What a pool holds, or all of them; the themes are empty for unearmarked money. */
    record Position(String themes, Money cash, Money reserved, Money free, Money signed, Money claimed) {

        static Position of(Pool pool, RuleSet rules, Locale locale) {
            return new Position(
                    themes(pool, rules, locale),
                    pool.cash(),
                    pool.reserved(),
                    pool.free(),
                    pool.signed(),
                    pool.claimed());
        }

        private static String themes(Pool pool, RuleSet rules, Locale locale) {
            return rules.areas().stream()
                    .filter(area -> pool.earmark().themes().contains(area.number()))
                    .map(area -> area.number() + " " + area.title().in(locale))
                    .collect(Collectors.joining("; "));
        }

        Position plus(Position other) {
            return new Position(
                    "",
                    cash.plus(other.cash),
                    reserved.plus(other.reserved),
                    free.plus(other.free),
                    signed.plus(other.signed),
                    claimed.plus(other.claimed));
        }
    }

    /** A line of the statement; the address of its rows is missing for totals. */
    record Line(String code, Block block, String label, Money amount, boolean total, @Nullable String rows) {

        static Line of(Statement.Row row, FundCode fund, Locale locale) {
            String rows = row.isReported()
                    ? "/funds/" + fund + "/expenditure"
                    : row.account().map(account -> rowsOf(fund, account)).orElse(null);
            return new Line(
                    row.line().code(),
                    row.line().block(),
                    row.line().label().in(locale),
                    row.amount(),
                    row.line().terms().size() > 1,
                    rows);
        }
    }

    static FundPage of(RuleSet rules, List<Pool> pools, Statement statement, Locale locale) {
        FundCode code = rules.fund().code();
        List<Position> positions =
                pools.stream().map(pool -> Position.of(pool, rules, locale)).toList();
        Position nothing = new Position("", Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);
        return new FundPage(
                code,
                rules.fund().name().in(locale),
                rules.words().get("statement.title", locale),
                statement.asAt(),
                statement.knownAt(),
                rules.get(Rules.OPERATING_RESERVE),
                positions.stream().reduce(nothing, Position::plus),
                positions,
                statement.rows().stream().map(row -> Line.of(row, code, locale)).toList());
    }

    /** Where the rows of an account are. */
    static String rowsOf(FundCode fund, Account account) {
        return "/funds/" + fund + "/journals?account=" + account;
    }

    public String rows(String account) {
        return rowsOf(code, Account.valueOf(account));
    }
}
