package org.jointfund.disbursement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointfund.fund.RuleSets;
import org.jointfund.fund.TranchePlan;
import org.jointfund.ledger.Balances;
import org.jointfund.programme.Exemption;
import org.jointfund.programme.Exemptions;
import org.jointfund.programme.Programme;
import org.jointfund.programme.Programmes;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.Money;
import org.jointfund.shared.PersonId;
import org.springframework.stereotype.Component;

/** Gathers the facts a tranche's release depends on and puts them to the table. */
@Component
class ReleaseBench {

    private final Programmes programmes;
    private final RuleSets ruleSets;
    private final Balances balances;
    private final ReportingRecord reports;
    private final ReleaseRules rules;
    private final Exemptions exemptions;
    private final FundTransfers transfers;

    ReleaseBench(
            Programmes programmes,
            RuleSets ruleSets,
            Balances balances,
            ReportingRecord reports,
            ReleaseRules rules,
            Exemptions exemptions,
            FundTransfers transfers) {
        this.programmes = programmes;
        this.ruleSets = ruleSets;
        this.balances = balances;
        this.reports = reports;
        this.rules = rules;
        this.exemptions = exemptions;
        this.transfers = transfers;
    }

    TestedRelease test(Tranche tranche, PersonId by, LocalDate today, Instant now) {
        List<ReleaseCondition> conditions = conditions(tranche, today);
        int version = programmes.ruleSetVersion(tranche.number());
        return new TestedRelease(0, TestedRelease.outcomeOf(conditions), version, now, by, conditions);
    }

    List<ReleaseCondition> conditions(Tranche tranche, LocalDate today) {
        Programme programme = programmes.get(tranche.number());
        TranchePlan plan = plan(programme);
        ReleaseConditions.Use use = use(tranche, programme, plan, today);
        Set<String> passed = exemptions.passed(tranche.number());
        return new ReleaseConditions(rules, plan, facts(tranche, programme, plan, use, today), use)
                .all().stream()
                        .map(condition -> passed.contains(guard(tranche, condition)) ? condition.waived() : condition)
                        .toList();
    }

    /** The agencies that have used enough for their share of the tranche; empty where all are tested together. */
    Optional<Set<AgencyCode>> ready(Tranche tranche, LocalDate today) {
        return plan(programmes.get(tranche.number())).testsEachAgency()
                ? Optional.of(conditions(tranche, today).stream()
                        .filter(condition -> condition.ofOneAgency() && condition.met())
                        .map(condition -> new AgencyCode(condition.scope()))
                        .collect(Collectors.toSet()))
                : Optional.empty();
    }

    private TranchePlan plan(Programme programme) {
        return ruleSets.version(programme.fund(), programme.ruleSetVersion()).tranches();
    }

    private static String guard(Tranche tranche, ReleaseCondition condition) {
        return Exemption.ofTranche(tranche.ordinal(), condition.test().name());
    }

    /** Where each agency is tested alone, of those that were paid the tranche before. */
    private ReleaseConditions.Use use(Tranche tranche, Programme programme, TranchePlan plan, LocalDate today) {
        Map<AgencyCode, Money> transferred = new LinkedHashMap<>(balances.netTransferred(programme.number()));
        if (plan.testsEachAgency()) {
            transferred.keySet().retainAll(transfers.paid(programme.number(), tranche.ordinal() - 1));
        }
        return new ReleaseConditions.Use(
                transferred, reports.used(programme.number()), reports.overdue(programme.number(), today));
    }

    private ReleaseFacts facts(
            Tranche tranche, Programme programme, TranchePlan plan, ReleaseConditions.Use use, LocalDate today) {
        return new ReleaseFacts(
                programme.suspended(),
                daysToEnd(programme, today),
                plan.minimumDaysToEnd().value(),
                tranche.lateAllowedBy() != null,
                use.overdue().size(),
                use.usedInAll().cents(),
                use.transferredInAll().cents(),
                plan.threshold().value().basisPoints(),
                cash(tranche, programme).cents(),
                tranche.amount().cents());
    }

    private static long daysToEnd(Programme programme, LocalDate today) {
        LocalDate end = programme.endOn();
        return end == null ? 0 : ChronoUnit.DAYS.between(today, end);
    }

    /** Cash set aside for the tranche, and free cash for what of it is only a claim so far (D3). */
    private Money cash(Tranche tranche, Programme programme) {
        Money claimed = balances.claimed(programme.number(), tranche.ordinal());
        Money free = balances.available(programme.fund(), Set.of(programme.primaryArea()), Money.ZERO);
        return balances.reserved(programme.number(), tranche.ordinal()).plus(claimed.atMost(free) ? claimed : free);
    }
}
