package org.jointfund.contribution;

import java.util.Collection;
import java.util.Map;
import org.jointfund.shared.Money;

/** A total of which some parts may be unknown (W2): at least this many US$, known of so many donors; a donor counts once. */
public record KnownTotal(Money atLeast, int known, int of) {

    public boolean isComplete() {
        return known == of;
    }

    /** A donor is known when each of its pledges with its own amount has a value; a mention without an amount adds nothing to one that has. */
    static KnownTotal of(Map<DonorCode, ? extends Collection<Pledge>> byDonor) {
        Money atLeast = Money.sum(byDonor.values().stream()
                .flatMap(Collection::stream)
                .filter(pledge -> pledge.usd() != null)
                .map(pledge -> java.util.Objects.requireNonNull(pledge.usd()))
                .toList());
        long known = byDonor.values().stream().filter(KnownTotal::isKnown).count();
        return new KnownTotal(atLeast, (int) known, byDonor.size());
    }

    private static boolean isKnown(Collection<Pledge> pledges) {
        return pledges.stream().anyMatch(pledge -> pledge.usd() != null)
                && pledges.stream().noneMatch(pledge -> pledge.original() != null && pledge.usd() == null);
    }
}
