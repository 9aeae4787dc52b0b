package org.jointfund.committee;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.Money;

/**
 * What approving a document would promise, in US$, and what the fund has for it: tranches in order, the operating reserve that
 * stays, free cash after it, and what later tranches may be claimed on (D3, rulebook 4.6.4).
 */
public record Cover(
        Set<Integer> themes, List<Map<AgencyCode, Money>> tranches, Money kept, Money available, Money claimable) {

    public Money total() {
        return Money.sum(tranches.stream().map(Cover::sum).toList());
    }

    /** The first tranche, which needs cash. */
    public Money first() {
        return tranches.isEmpty() ? Money.ZERO : tranche(1);
    }

    /** Tranche n, from 1. */
    public Money tranche(int n) {
        return sum(tranches.get(n - 1));
    }

    public Money later() {
        return total().minus(first());
    }

    private static Money sum(Map<AgencyCode, Money> parts) {
        return Money.sum(parts.values());
    }

    /** What one agency would get in all. */
    public Money of(AgencyCode agency) {
        return Money.sum(tranches.stream()
                .map(parts -> parts.getOrDefault(agency, Money.ZERO))
                .toList());
    }
}
