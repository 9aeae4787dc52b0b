package org.jointfund.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointfund.fund.Figure;
import org.jointfund.fund.StatementLine;
import org.jointfund.fund.StatementLine.FigureTerm;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;

/** The fund's statement of source and use of funds (rulebook 4.5), as at a day and as known at a moment (B3). */
public record Statement(FundCode fund, LocalDate asAt, Instant knownAt, List<Row> rows) {

    /** A line of the statement with its amount in US$. */
    public record Row(StatementLine line, Money amount) {

        /** Whether it is what organisations reported, which is not in the fund's own books. */
        public boolean isReported() {
            return line.terms().stream()
                    .anyMatch(term ->
                            term instanceof FigureTerm figure && figure.figure() == Figure.ORGANISATION_EXPENDITURE);
        }

        /** The account whose lines stand behind this row; none behind a total. */
        public Optional<Account> account() {
            return line.terms().stream()
                    .filter(FigureTerm.class::isInstance)
                    .map(term -> ((FigureTerm) term).figure())
                    .findFirst()
                    .flatMap(Account::of);
        }
    }

    /** The amount of a line by its code; nothing when the fund's statement has no such line. */
    public Money amount(String code) {
        return rows.stream()
                .filter(row -> row.line().code().equals(code))
                .map(Row::amount)
                .findFirst()
                .orElse(Money.ZERO);
    }

    static List<Row> rows(List<StatementLine> lines, Map<String, Money> amounts) {
        return lines.stream()
                .map(line -> new Row(line, amounts.getOrDefault(line.code(), Money.ZERO)))
                .toList();
    }
}
