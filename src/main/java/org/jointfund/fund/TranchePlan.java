package org.jointfund.fund;

import java.util.ArrayList;
import java.util.List;
import org.jointfund.shared.Money;
import org.jointfund.shared.Share;

/** How approved money is paid out and what is asked before the next part (rulebook 2.10, 10.4). */
public record TranchePlan(
        Setting<List<Share>> split,
        Setting<Share> threshold,
        Setting<ThresholdScope> thresholdScope,
        Setting<Integer> minimumDaysToEnd,
        Setting<Integer> claimAlertMonths,
        Setting<List<ReleaseTest>> releaseOrder) {

    /** Whose use of funds is held against the threshold (rulebook 2.10.3). */
    public enum ThresholdScope {
        /** All agencies together. */
        JP_COMBINED,
        /** Each agency alone. */
        PER_PUNO
    }

    /** What a release is tested on, in the fund's order (N16). */
    public enum ReleaseTest {
        SUSPENSION,
        END_DATE,
        REPORTS,
        UTILISATION,
        CASH
    }

    /** Whether an agency that reached the threshold is paid its share while others wait. */
    public boolean testsEachAgency() {
        return thresholdScope.value() == ThresholdScope.PER_PUNO;
    }

    public int count() {
        return split.value().size();
    }

    /** One agency's approved money by tranche: each rounded HALF_UP to the cent, the last takes the rest (rulebook 4.7.3). */
    public List<Money> tranches(Money approved) {
        List<Money> parts = new ArrayList<>();
        split.value().subList(0, count() - 1).forEach(share -> parts.add(approved.times(share)));
        parts.add(approved.minus(Money.sum(parts)));
        return List.copyOf(parts);
    }
}
