package org.jointfund.appraisal;

import java.util.LinkedHashMap;
import java.util.List;
import org.jointfund.fund.RuleSet;
import org.jointfund.fund.RuleSets;
import org.jointfund.fund.Rules;
import org.jointfund.programme.Idea;
import org.jointfund.programme.Ideas;
import org.jointfund.programme.Programme;
import org.jointfund.programme.Programmes;
import org.jointfund.shared.CaseNumber;
import org.springframework.stereotype.Component;

/** Gathers what the eligibility rules are tested on (rulebook 3.1). */
@Component
class EligibilityFacts {

    private final Programmes programmes;
    private final Ideas ideas;
    private final RuleSets ruleSets;
    private final PartnerFacts partners;
    private final PlaceFacts places;

    EligibilityFacts(Programmes programmes, Ideas ideas, RuleSets ruleSets, PartnerFacts partners, PlaceFacts places) {
        this.programmes = programmes;
        this.ideas = ideas;
        this.ruleSets = ruleSets;
        this.partners = partners;
        this.places = places;
    }

    CaseFacts of(CaseNumber number) {
        Programme programme = programmes.get(number);
        RuleSet rules = ruleSets.version(programme.fund(), programme.ruleSetVersion());
        Idea idea = ideas.of(programme);
        CaseFacts facts = new CaseFacts(programme, rules, new LinkedHashMap<>(), new LinkedHashMap<>());
        partners.addTo(facts);
        places.addTo(facts, idea);
        addContent(facts, idea);
        addMarkers(facts, idea);
        addSize(facts);
        return facts;
    }

    private static void addContent(CaseFacts facts, Idea idea) {
        facts.put("lineEntities", idea.place().lineEntityList().size());
        int lineEntities = facts.rules().get(Rules.MINIMUM_LINE_ENTITIES);
        int authorities = facts.rules().get(Rules.MINIMUM_LOCAL_AUTHORITIES);
        facts.put("lineEntitiesMin", lineEntities);
        facts.put("localAuthorities", idea.place().localAuthorityList().size());
        facts.put("localAuthoritiesMin", authorities);
        facts.detail("E11.governmentTooNarrow", List.of(lineEntities, authorities));
        facts.put("consultationMissing", !idea.content().consulted());
    }

    private static void addMarkers(CaseFacts facts, Idea idea) {
        Integer gender = idea.markers().gender();
        int least = facts.rules().get(Rules.MINIMUM_GENDER_MARKER);
        facts.put(
                "genderMarkerMissing",
                gender == null || idea.markers().genderReason().isBlank());
        facts.put("genderMarker", gender == null ? least : gender);
        facts.put("genderMarkerMin", least);
        facts.put("rightsMarkerMissing", idea.markers().rights() == null);
        facts.put("childMarkerMissing", idea.markers().child() == null);
    }

    private static void addSize(CaseFacts facts) {
        Programme programme = facts.programme();
        RuleSet rules = facts.rules();
        facts.put("durationMonths", programme.durationMonths());
        facts.put("durationMinMonths", rules.get(Rules.MINIMUM_MONTHS));
        facts.put("durationMaxMonths", rules.get(Rules.MAXIMUM_MONTHS));
        facts.put("budgetCents", programme.budget());
        facts.put("budgetMinCents", rules.get(Rules.MINIMUM_BUDGET));
        facts.put("budgetMaxCents", rules.get(Rules.MAXIMUM_BUDGET));
    }
}
