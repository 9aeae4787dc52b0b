package org.jointfund.fund.seeds;

import java.util.EnumSet;
import java.util.List;
import org.jointfund.fund.Setting;
import org.jointfund.fund.TranchePlan;
import org.jointfund.fund.TranchePlan.ReleaseTest;
import org.jointfund.fund.TranchePlan.ThresholdScope;
import org.jointfund.shared.Share;

/** Reads the tranche plan: a split that adds up, and every release test once. */
final class TranchesReader {

    private TranchesReader() {}

    static TranchePlan plan(Entry file) {
        file.only("split", "threshold", "thresholdScope", "minimumDaysToEnd", "claimAlertMonths", "releaseOrder");
        return new TranchePlan(
                split(file.get("split")),
                Values.setting(file.get("threshold"), Values::share),
                Values.setting(file.get("thresholdScope"), Values.word(ThresholdScope.class)),
                Values.setting(file.get("minimumDaysToEnd"), Values::whole),
                Values.setting(file.get("claimAlertMonths"), Values::whole),
                order(file.get("releaseOrder")));
    }

    private static Setting<List<Share>> split(Entry entry) {
        Setting<List<Share>> split = Values.setting(entry, Values.list(Values::share));
        int sum = split.value().stream().mapToInt(Share::basisPoints).sum();
        if (sum != 10_000) {
            throw entry.get("value").mistake("The tranches add up to " + new Share(sum) + " %, not to 100 %.");
        }
        return split;
    }

    private static Setting<List<ReleaseTest>> order(Entry entry) {
        Setting<List<ReleaseTest>> order = Values.setting(entry, Values.list(Values.word(ReleaseTest.class)));
        int tests = ReleaseTest.values().length;
        if (order.value().size() != tests || EnumSet.copyOf(order.value()).size() != tests) {
            throw entry.get("value").mistake("Every release test stands here exactly once.");
        }
        return order;
    }
}
