package org.jointfund.programme;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointfund.fund.Countries;
import org.jointfund.fund.RuleSets;
import org.jointfund.fund.Rules;
import org.jointfund.partner.Assignment;
import org.jointfund.partner.Holder;
import org.jointfund.partner.People;
import org.jointfund.partner.Role;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.Problem;
import org.springframework.stereotype.Component;

/**
 * What an idea still needs before it is handed in: enough agencies, an open call, its fields, a coordinator for each country (D9), the word
 * of each head (rulebook 5.1).
 */
@Component
class Completeness {

    private final Ideas ideas;
    private final AnsweredCalls calls;
    private final RuleSets ruleSets;
    private final Countries countries;
    private final People people;

    Completeness(Ideas ideas, AnsweredCalls calls, RuleSets ruleSets, Countries countries, People people) {
        this.ideas = ideas;
        this.calls = calls;
        this.ruleSets = ruleSets;
        this.countries = countries;
        this.people = people;
    }

    /** Everything at once; without heads' confirmations only when the idea says so (A4). */
    List<Problem> gaps(Programme programme, boolean subjectToConfirmation) {
        Idea idea = ideas.of(programme);
        List<Problem> heads = subjectToConfirmation ? List.of() : unconfirmed(programme);
        return Stream.of(partners(programme), call(programme, idea), idea.gaps(), coordinators(programme), heads)
                .flatMap(List::stream)
                .toList();
    }

    private List<Problem> partners(Programme programme) {
        int least =
                ruleSets.version(programme.fund(), programme.ruleSetVersion()).get(Rules.MINIMUM_AGENCIES);
        return new Gaps()
                .unless(programme.agencies().size() >= least, "partners.agencies", "idea.tooFewAgencies", least)
                .list();
    }

    private List<Problem> call(Programme programme, Idea idea) {
        return calls.gaps(programme, idea.place()).stream()
                .map(gap -> new Problem("place." + gap.field(), gap.key(), gap.args()))
                .toList();
    }

    /** Whoever nobody could be asked for would hold the idea for ever. */
    private List<Problem> coordinators(Programme programme) {
        if (!programme.scope().asksCoordinators() || programme.countries().isEmpty()) {
            return List.of();
        }
        Set<String> known = people
                .holding(programme.countries().stream()
                        .map(country -> new Assignment(Role.RESIDENT_COORDINATOR, programme.fund(), country.value()))
                        .toList())
                .stream()
                .map(Holder::scope)
                .collect(Collectors.toSet());
        return programme.countries().stream()
                .filter(country -> !known.contains(country.value()))
                .map(country -> Problem.at(
                        "place.countries",
                        "idea.noCoordinator",
                        countries.get(country).name()))
                .toList();
    }

    private List<Problem> unconfirmed(Programme programme) {
        List<AgencyCode> confirmed = ideas.confirmations(programme.number()).stream()
                .map(Ideas.Confirmation::agency)
                .toList();
        return programme.agencies().stream()
                .filter(agency -> !confirmed.contains(agency))
                .map(agency -> Problem.at("subjectToConfirmation", "idea.notConfirmed", agency.value()))
                .toList();
    }
}
