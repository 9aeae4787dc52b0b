package org.jointfund.appraisal;

import java.util.List;
import org.jointfund.fund.Countries;
import org.jointfund.fund.Objective;
import org.jointfund.fund.ReferenceLists;
import org.jointfund.fund.Rules;
import org.jointfund.fund.Scope;
import org.jointfund.programme.Endorsing;
import org.jointfund.programme.Idea;
import org.jointfund.programme.Programme;
import org.jointfund.programme.Programmes;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.CountryCode;
import org.springframework.stereotype.Component;

/** Facts about countries, theme, objectives and endorsements (rules E6 to E10, E18, E20). */
@Component
class PlaceFacts {

    private final Countries countries;
    private final ReferenceLists lists;
    private final Endorsing endorsing;
    private final Programmes programmes;

    PlaceFacts(Countries countries, ReferenceLists lists, Endorsing endorsing, Programmes programmes) {
        this.countries = countries;
        this.lists = lists;
        this.endorsing = endorsing;
        this.programmes = programmes;
    }

    void addTo(CaseFacts facts, Idea idea) {
        addGoals(facts, idea);
        addCountries(facts);
        addEndorsements(facts);
        addOtherIdeas(facts);
    }

    private void addOtherIdeas(CaseFacts facts) {
        List<CaseNumber> others = programmes.similar(facts.programme());
        facts.put("otherOpenIdeas", others.size());
        facts.put("openIdeasMax", facts.rules().get(Rules.MAXIMUM_OPEN_IDEAS));
        facts.detail("E20.themeTaken", others);
    }

    private void addGoals(CaseFacts facts, Idea idea) {
        List<Integer> known =
                facts.rules().objectives().stream().map(Objective::number).toList();
        List<Integer> unknown = idea.place().objectives().stream()
                .filter(objective -> !known.contains(objective))
                .toList();
        boolean themed = facts.rules().areas().stream()
                .anyMatch(area -> area.number() == facts.programme().primaryArea());
        facts.put("primaryThemes", themed ? 1 : 0);
        facts.put("primaryObjectives", idea.place().objectives().size() - unknown.size());
        facts.put("objectivesOutsideList", unknown.size());
        facts.detail("E7.objectiveUnknown", unknown);
        facts.put(
                "sdgTargets",
                idea.place().sdgTargets().stream()
                        .filter(target -> lists.target(target).isPresent())
                        .count());
        facts.put(
                "frameworkOutcomeMissing",
                facts.programme().scope() == Scope.COUNTRY
                        && idea.place().frameworkOutcome().isBlank());
    }

    private void addCountries(CaseFacts facts) {
        List<CountryCode> outside = facts.programme().countries().stream()
                .filter(code -> countries.find(code).isEmpty())
                .toList();
        facts.put("countriesOutsideList", outside.size());
        facts.detail("E18.countryOutsideList", outside);
    }

    /** Each country, or the fund's number of them when more take part (rulebook 1.6.3). */
    private void addEndorsements(CaseFacts facts) {
        Programme programme = facts.programme();
        int all = programme.countries().size();
        int least = Math.min(all, facts.rules().get(Rules.MINIMUM_ENDORSEMENTS));
        facts.put("governmentEndorsements", endorsing.withLetter(programme).size());
        facts.put("governmentEndorsementsMin", least);
        facts.put("coordinatorEndorsements", endorsing.endorsed(programme).size());
        facts.put("coordinatorEndorsementsMin", all);
    }
}
