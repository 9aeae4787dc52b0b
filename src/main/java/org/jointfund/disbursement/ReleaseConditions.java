package org.jointfund.disbursement;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointfund.disbursement.ReleaseRules.ReleaseOutcome;
import org.jointfund.disbursement.ReportingRecord.OverdueReport;
import org.jointfund.fund.TranchePlan;
import org.jointfund.fund.TranchePlan.ReleaseTest;
import org.jointfund.fund.TranchePlan.ThresholdScope;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.Money;

/** Asks the release table about each condition in the fund's order (N16); use is tested for all agencies together or for each. */
final class ReleaseConditions {

    private final ReleaseRules rules;
    private final TranchePlan plan;
    private final ReleaseFacts facts;
    private final Use use;

    ReleaseConditions(ReleaseRules rules, TranchePlan plan, ReleaseFacts facts, Use use) {
        this.rules = rules;
        this.plan = plan;
        this.facts = facts;
        this.use = use;
    }

    /** What each agency received and used, in US$, and the reports somebody owes. */
    record Use(Map<AgencyCode, Money> transferred, Map<AgencyCode, Money> used, List<OverdueReport> overdue) {

        Money used(AgencyCode agency) {
            return used.getOrDefault(agency, Money.ZERO);
        }

        /** Money used by agencies that received some; in the order of the agencies. */
        Money usedInAll() {
            return Money.sum(transferred.keySet().stream().map(this::used).toList());
        }

        Money transferredInAll() {
            return Money.sum(transferred.values());
        }
    }

    List<ReleaseCondition> all() {
        return plan.releaseOrder().value().stream().flatMap(this::of).toList();
    }

    private Stream<ReleaseCondition> of(ReleaseTest test) {
        return switch (test) {
            case SUSPENSION -> Stream.of(condition(test, facts.suspended() ? 1 : 0, 0, ""));
            case END_DATE -> Stream.of(condition(test, facts.daysToEnd(), facts.daysToEndMin(), ""));
            case REPORTS -> Stream.of(condition(test, facts.reportsOverdue(), 0, overdue()));
            case UTILISATION -> use();
            case CASH -> Stream.of(condition(test, facts.cashCents(), facts.trancheCents(), ""));
        };
    }

    private String overdue() {
        return use.overdue().stream()
                .map(report -> report.agency() + " " + report.dueOn())
                .collect(Collectors.joining(", "));
    }

    private Stream<ReleaseCondition> use() {
        return plan.thresholdScope().value() == ThresholdScope.JP_COMBINED
                ? Stream.of(use("", use.usedInAll(), use.transferredInAll()))
                : use.transferred().entrySet().stream()
                        .map(one -> use(one.getKey().value(), use.used(one.getKey()), one.getValue()));
    }

    private ReleaseCondition use(String scope, Money used, Money transferred) {
        ReleaseOutcome outcome =
                rules.test(facts.using(used.cents(), transferred.cents()).onlyAbout(ReleaseTest.UTILISATION));
        return condition(
                ReleaseTest.UTILISATION,
                scope,
                outcome,
                used.cents(),
                transferred.times(plan.threshold().value()).cents(),
                transferred.cents(),
                "");
    }

    private ReleaseCondition condition(ReleaseTest test, long actual, long required, String detail) {
        return condition(test, "", rules.test(facts.onlyAbout(test)), actual, required, 0, detail);
    }

    private static ReleaseCondition condition(
            ReleaseTest test,
            String scope,
            ReleaseOutcome outcome,
            long actual,
            long required,
            long base,
            String detail) {
        boolean met = outcome.release() == Release.RELEASE;
        return new ReleaseCondition(
                test, scope, met, outcome.release(), outcome.rule(), actual, required, base, detail);
    }
}
