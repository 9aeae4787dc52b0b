package org.jointfund.fund;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jointfund.fund.StatementLine.FigureTerm;
import org.jointfund.fund.StatementLine.LineTerm;
import org.jointfund.fund.StatementLine.Term;
import org.jointfund.shared.Money;

/** The lines of a fund's statement, top to bottom. */
public record StatementLayout(List<StatementLine> lines) {

    /** The amount of every line by its code in US$, in the order of the lines; a figure that is not given is nothing. */
    public Map<String, Money> amounts(Map<Figure, Money> figures) {
        Map<String, Money> amounts = new LinkedHashMap<>();
        for (StatementLine line : lines) {
            amounts.put(
                    line.code(),
                    Money.sum(line.terms().stream()
                            .map(term -> amount(term, figures, amounts))
                            .toList()));
        }
        return amounts;
    }

    private static Money amount(Term term, Map<Figure, Money> figures, Map<String, Money> above) {
        Money amount = term instanceof FigureTerm figure
                ? figures.getOrDefault(figure.figure(), Money.ZERO)
                : above.getOrDefault(((LineTerm) term).line(), Money.ZERO);
        return term.negative() ? amount.negate() : amount;
    }
}
