package org.jointfund.contribution;

import java.util.Collection;
import java.util.List;
import org.jointfund.shared.Money;

/** A total of which some parts may be unknown (W2): at least this many US$, known of so many donors; a donor counts once. */
public record KnownTotal(Money atLeast, int known, int of) {

    public boolean isComplete() {
        return known == of;
    }

    /** A donor is known when each of its pledges with its own amount has a value; a mention without an amount adds nothing to one that has. */
    static KnownTotal of(Collection<List<Gift>> byDonor) {
        Money atLeast = Money.sum(
                byDonor.stream().flatMap(List::stream).map(Gift::pledged).toList());
        long known = byDonor.stream().filter(KnownTotal::isKnown).count();
        return new KnownTotal(atLeast, (int) known, byDonor.size());
    }

    private static boolean isKnown(List<Gift> gifts) {
        return gifts.stream().anyMatch(gift -> gift.valued() > 0)
                && gifts.stream().noneMatch(gift -> gift.unvalued() > 0);
    }
}
