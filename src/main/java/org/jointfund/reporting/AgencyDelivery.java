package org.jointfund.reporting;

import java.time.LocalDate;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.Money;
import org.jointfund.shared.Share;
import org.jspecify.annotations.Nullable;

/** How far an agency is with its money, in US$: {@code asOf} is the day of its latest figures. */
public record AgencyDelivery(
        AgencyCode agency,
        Money transferred,
        Money spent,
        Money committed,
        @Nullable LocalDate asOf,
        boolean provisional) {

    /** Spent plus committed: what a tranche's release counts (rulebook 2.10.4). */
    public Money used() {
        return spent.plus(committed);
    }

    /** Spent over transferred less refunds: what reports show (N16). */
    public Share deliveryRate() {
        return spent.of(transferred);
    }

    /** Spent plus committed over transferred less refunds: what a release is tested on (N16). */
    public Share utilisation() {
        return used().of(transferred);
    }

    /** More was spent than received (T14). */
    public boolean isAboveTransfers() {
        return transferred.compareTo(spent) < 0;
    }
}
