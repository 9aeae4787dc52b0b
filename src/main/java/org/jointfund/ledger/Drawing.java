package org.jointfund.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jointfund.shared.Money;

/** The order in which money is drawn (D7, rulebook 4.6.5): the narrowest earmark that fits, then the oldest; unearmarked last. */
record Drawing(List<Pool> pools, Collection<Integer> themes) {

    /** A part of a lot, an instalment or an earlier draw. */
    record Part<T>(T of, Money amount) {}

    List<Lot> lots(List<Lot> free) {
        return free.stream()
                .filter(lot -> fits(lot.poolId()))
                .sorted(Comparator.comparingInt((Lot lot) -> width(lot.poolId()))
                        .thenComparing(Lot::receivedOn)
                        .thenComparing(Lot::id))
                .toList();
    }

    /** Those due from the first to the last day given (rulebook 4.6.4): what is overdue was signed, but is not to be counted on. */
    List<OpenInstalment> instalments(List<OpenInstalment> claimable, LocalDate from, LocalDate until) {
        Predicate<OpenInstalment> inTime = instalment ->
                !instalment.dueOn().isBefore(from) && !instalment.dueOn().isAfter(until);
        return claimable.stream()
                .filter(inTime.and(instalment -> fits(instalment.poolId())))
                .sorted(Comparator.comparingInt((OpenInstalment instalment) -> width(instalment.poolId()))
                        .thenComparing(OpenInstalment::dueOn)
                        .thenComparing(OpenInstalment::id))
                .toList();
    }

    private boolean fits(long pool) {
        return earmark(pool).allows(themes);
    }

    private int width(long pool) {
        return earmark(pool).width();
    }

    private Earmark earmark(long pool) {
        return pools.stream()
                .filter(row -> row.id() == pool)
                .map(Pool::earmark)
                .findFirst()
                .orElseThrow();
    }

    static <T> Money sum(List<T> sources, Function<T, Money> available) {
        return Money.sum(sources.stream().map(available).toList());
    }

    /** Takes the amount from the sources in their order, or less when they hold less. */
    static <T> List<Part<T>> take(List<T> sources, Function<T, Money> available, Money amount) {
        List<Part<T>> parts = new ArrayList<>();
        Money missing = amount;
        for (T source : sources) {
            Money part = smaller(available.apply(source), missing);
            if (part.isPositive()) {
                parts.add(new Part<>(source, part));
                missing = missing.minus(part);
            }
        }
        return parts;
    }

    static Money smaller(Money one, Money other) {
        return one.atMost(other) ? one : other;
    }
}
