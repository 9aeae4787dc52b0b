package org.jointfund.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jointfund.shared.Money;
import org.jointfund.shared.Problem;

/**
 * What an agency has spent since the start in each of the eight expense categories, and what it has legally committed on top, in US$
 * (rulebook 5.7, 2.10.4).
 */
public record Figures(List<Money> spent, Money committed, String note) {

    private static final int CATEGORIES = 8;
    static final Figures EMPTY = new Figures(List.of(), Money.ZERO, "");

    public Figures {
        spent = IntStream.range(0, CATEGORIES).mapToObj(given(spent)).toList();
    }

    private static IntFunction<Money> given(List<Money> spent) {
        return category -> category < spent.size() ? spent.get(category) : Money.ZERO;
    }

    /** Cumulative expenditure of the category 1 to 8. */
    public Money spent(int category) {
        return spent.get(category - 1);
    }

    public Money total() {
        return Money.sum(spent);
    }

    /** Spent plus committed. */
    public Money used() {
        return total().plus(committed);
    }

    /** A problem at the field of each amount below zero. */
    public List<Problem> negative() {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < CATEGORIES; i++) {
            addIfNegative(problems, "spent[" + i + "]", spent.get(i));
        }
        addIfNegative(problems, "committed", committed);
        return problems;
    }

    private static void addIfNegative(List<Problem> problems, String field, Money amount) {
        if (amount.isNegative()) {
            problems.add(Problem.at(field, "report.negative"));
        }
    }
}
