package org.jointfund.appraisal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointfund.fund.Rules;
import org.jointfund.partner.Mou;
import org.jointfund.partner.Organisation;
import org.jointfund.partner.Organisations;
import org.jointfund.programme.AgencyShare;
import org.jointfund.programme.Budget;
import org.jointfund.programme.Programme;
import org.jointfund.programme.Programmes;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.Money;
import org.jointfund.shared.Share;
import org.springframework.stereotype.Component;

/** Facts about the agencies: how many, with which memorandum, and what each asks for (rules E1 to E5, E17, E19). */
@Component
class PartnerFacts {

    private final Organisations organisations;
    private final Programmes programmes;

    PartnerFacts(Organisations organisations, Programmes programmes) {
        this.organisations = organisations;
        this.programmes = programmes;
    }

    void addTo(CaseFacts facts) {
        Programme programme = facts.programme();
        List<AgencyCode> agencies = programme.agencies();
        facts.put("agencies", agencies.size());
        facts.put("agenciesMin", facts.rules().get(Rules.MINIMUM_AGENCIES));
        facts.put("agenciesSoftMax", facts.rules().get(Rules.USUAL_MAXIMUM_AGENCIES));
        facts.put("conveningAgencies", agencies.contains(programme.convenor()) ? 1 : 0);
        addStanding(facts, agencies);
        addShares(facts);
        addIndirect(facts);
    }

    private void addStanding(CaseFacts facts, List<AgencyCode> agencies) {
        Map<AgencyCode, Mou> mous = organisations.mous(facts.programme().fund(), agencies);
        Map<AgencyCode, Organisation> known = organisations.of(agencies);
        List<AgencyCode> withoutMou =
                agencies.stream().filter(agency -> !mous.containsKey(agency)).toList();
        List<AgencyCode> outside = agencies.stream()
                .filter(agency -> Optional.ofNullable(known.get(agency))
                        .filter(Organisation::networkMember)
                        .isEmpty())
                .toList();
        facts.put("agenciesWithoutMou", withoutMou.size());
        facts.detail("E3.memorandumMissing", withoutMou);
        facts.put("agenciesOutsideNetwork", outside.size());
        facts.detail("E4.outsideNetwork", outside);
    }

    private void addShares(CaseFacts facts) {
        Money least = facts.rules().get(Rules.MINIMUM_AGENCY_BUDGET);
        List<AgencyShare> shares = programmes.shares(facts.programme().number());
        facts.put(
                "smallestShareCents",
                shares.stream().map(AgencyShare::amount).min(Money::compareTo).orElse(least));
        facts.put("shareMinCents", least);
    }

    /** The agency whose indirect cost lies furthest above the rate; within half a cent it is rounding (rulebook 4.7.2). */
    private void addIndirect(CaseFacts facts) {
        Budget budget = programmes.budget(facts.programme().number());
        Share rate = facts.rules().get(Rules.INDIRECT_COST_MAXIMUM);
        List<AgencyCode> above = budget.agencies().stream()
                .filter(agency ->
                        !budget.indirect(agency).atMost(budget.direct(agency).times(rate)))
                .toList();
        Money excess = above.stream()
                .map(agency ->
                        budget.indirect(agency).minus(budget.direct(agency).times(rate)))
                .max(Money::compareTo)
                .orElse(Money.ZERO);
        facts.put("indirectCents", excess);
        facts.put("indirectMaxCents", Money.ZERO);
        facts.detail("E17.indirectTooHigh", above);
    }
}
