package org.jointfund.contribution;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jointfund.shared.Money;

/** What was announced, signed and paid, by donor and year, or a part of it. */
record Gifts(List<Gift> all) {

    Gifts of(DonorCode donor) {
        return where(gift -> gift.donor().equals(donor));
    }

    Gifts in(int year) {
        return where(gift -> gift.year() != null && gift.year() == year);
    }

    private Gifts where(Predicate<Gift> part) {
        return new Gifts(all.stream().filter(part).toList());
    }

    /** A donor counts once (W2). */
    KnownTotal pledged() {
        Map<DonorCode, List<Gift>> byDonor =
                all.stream().filter(gift -> gift.pledges() > 0).collect(Collectors.groupingBy(Gift::donor));
        return KnownTotal.of(byDonor.values());
    }

    /** Those this viewer may know to have given or announced something. */
    Set<DonorCode> donors(Discretion discretion) {
        return all.stream()
                .filter(gift -> gift.pledges() > 0 || gift.received().isPositive() || discretion.mayName(gift.donor()))
                .map(Gift::donor)
                .collect(Collectors.toSet());
    }

    Set<Integer> years() {
        return years(gift -> true);
    }

    /** The years in which anything was due or received. */
    Set<Integer> givingYears() {
        return years(Gift::isGiving);
    }

    private Set<Integer> years(Predicate<Gift> which) {
        return all.stream()
                .filter(which)
                .map(Gift::year)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Money signed() {
        return sum(Gift::signed);
    }

    Money scheduled() {
        return sum(Gift::scheduled);
    }

    Money received() {
        return sum(Gift::received);
    }

    private Money sum(Function<Gift, Money> figure) {
        return Money.sum(all.stream().map(figure).toList());
    }
}
