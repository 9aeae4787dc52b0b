package org.jointfund.fund;

import java.util.List;
import java.util.Map;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.Money;

/** Everything a fund has decided, in one version; a running case keeps the version it started under. */
public record RuleSet(
        Fund fund,
        int version,
        String hash,
        Map<String, Setting<?>> settings,
        List<EligibilityRule> eligibility,
        ScoringSheet scoring,
        List<Objective> objectives,
        List<ThematicArea> areas,
        Calls calls,
        Committee committee,
        WorkingCalendar calendar,
        TranchePlan tranches,
        List<RefundFloor> refundFloors,
        StatementLayout statement,
        Words words) {

    /** The value of a rule, without its mark. */
    public <T> T get(Rule<T> rule) {
        return rule.type().cast(setting(rule).value());
    }

    /** The value of a rule with its mark and source. */
    public Setting<?> setting(Rule<?> rule) {
        Setting<?> setting = settings.get(rule.key());
        if (setting == null) {
            throw new IllegalStateException("Version %d of %s has no %s".formatted(version, fund.code(), rule.key()));
        }
        return setting;
    }

    /** Up to which balance in US$ this agency need not refund: nothing unless the fund says so (D8). */
    public Money refundFloor(AgencyCode agency) {
        return refundFloors.stream()
                .filter(floor -> floor.agency().equals(agency))
                .map(floor -> floor.amount().value())
                .findFirst()
                .orElse(Money.ZERO);
    }

    /** Whether this fund lets nobody go on who breaks the rule at this stage; a rule it does not hold, or that only warns, stops nobody (D6). */
    public boolean stops(String rule, Scope scope, EligibilityRule.Stage stage) {
        return eligibility(scope, stage).stream()
                .anyMatch(held -> held.id().equals(rule) && held.severity() != EligibilityRule.Severity.WARN);
    }

    /** The eligibility rules tested at a stage for a scope. */
    public List<EligibilityRule> eligibility(Scope scope, EligibilityRule.Stage stage) {
        return eligibility.stream().filter(rule -> rule.holdsFor(scope, stage)).toList();
    }
}
