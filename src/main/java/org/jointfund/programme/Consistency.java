package org.jointfund.programme;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jointfund.fund.Countries;
import org.jointfund.fund.EligibilityRule.Stage;
import org.jointfund.fund.ReferenceLists;
import org.jointfund.fund.Rule;
import org.jointfund.fund.RuleSet;
import org.jointfund.fund.RuleSets;
import org.jointfund.fund.Rules;
import org.jointfund.fund.Scope;
import org.jointfund.partner.Organisations;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.Money;
import org.jointfund.shared.Problem;
import org.springframework.stereotype.Service;

/** Refuses what no draft may say: names that are not in the fund's lists, more entries than the fund takes, contradictions. */
@Service
class Consistency {

    private final RuleSets ruleSets;
    private final Countries countries;
    private final ReferenceLists lists;
    private final Organisations organisations;
    private final AnsweredCalls calls;

    Consistency(
            RuleSets ruleSets,
            Countries countries,
            ReferenceLists lists,
            Organisations organisations,
            AnsweredCalls calls) {
        this.ruleSets = ruleSets;
        this.countries = countries;
        this.lists = lists;
        this.organisations = organisations;
        this.calls = calls;
    }

    void check(Programme programme, IdeaSection section) {
        List<Problem> problems = problems(programme, section);
        if (!problems.isEmpty()) {
            throw new IdeaContradiction(problems);
        }
    }

    private List<Problem> problems(Programme programme, IdeaSection section) {
        if (section instanceof IdeaPartners partners) {
            return problems(programme, partners);
        }
        if (section instanceof IdeaPlace place) {
            RuleSet rules = ruleSets.version(programme.fund(), programme.ruleSetVersion());
            return Stream.concat(problems(rules, place).stream(), calls.problems(programme, place).stream())
                    .toList();
        }
        return section instanceof IdeaMoney money ? problems(programme, money) : List.of();
    }

    private List<Problem> problems(Programme programme, IdeaPartners partners) {
        RuleSet rules = ruleSets.version(programme.fund(), programme.ruleSetVersion());
        boolean mouNeeded = rules.stops("E3", programme.scope(), Stage.IDEA);
        for (AgencyCode agency : partners.agencies()) {
            if (mouNeeded && organisations.mou(programme.fund(), agency).isEmpty()) {
                throw new AgencyNotInMou(agency);
            }
        }
        return new Gaps()
                .unless(partners.agencies().contains(partners.convenor()), "convenor", "idea.convenorNotPartner")
                .list();
    }

    private List<Problem> problems(RuleSet rules, IdeaPlace place) {
        place.countries().forEach(countries::get);
        return new Gaps()
                .unless(place.scope() != Scope.COUNTRY || place.countries().size() < 2, "countries", "idea.oneCountry")
                .unless(knownArea(rules, place), "primaryArea", "idea.unknownArea")
                .unless(secondary(rules, place), "secondaryAreas", "idea.secondaryArea")
                .unless(other(rules, place), "otherObjectives", "idea.otherObjective")
                .unless(
                        place.region().isEmpty() || lists.region(place.region()).isPresent(),
                        "region",
                        "idea.unknownRegion")
                .unless(knownObjectives(rules, place), "objectives", "idea.unknownObjective")
                .unless(
                        fits(rules, Rules.MAXIMUM_PRIMARY_OBJECTIVES, place.objectives()),
                        "objectives",
                        "idea.tooMany",
                        rules.get(Rules.MAXIMUM_PRIMARY_OBJECTIVES))
                .unless(knownTargets(place), "sdgTargets", "idea.unknownTarget")
                .unless(
                        fits(rules, Rules.MAXIMUM_SDG_TARGETS, place.sdgTargets()),
                        "sdgTargets",
                        "idea.tooMany",
                        rules.get(Rules.MAXIMUM_SDG_TARGETS))
                .list();
    }

    /** A maximum the fund has not confirmed stops nobody (D6). */
    private static boolean fits(RuleSet rules, Rule<Integer> most, List<?> chosen) {
        return chosen.size() <= rules.get(most) || !rules.setting(most).mark().mayStop();
    }

    private static boolean knownArea(RuleSet rules, IdeaPlace place) {
        return Optional.ofNullable(place.primaryArea())
                .map(area -> rules.areas().stream().anyMatch(known -> known.number() == area))
                .orElse(true);
    }

    private static boolean secondary(RuleSet rules, IdeaPlace place) {
        return place.secondaryAreas().stream()
                .allMatch(number -> !number.equals(place.primaryArea())
                        && rules.areas().stream().anyMatch(known -> known.number() == number));
    }

    private static boolean other(RuleSet rules, IdeaPlace place) {
        return place.otherObjectives().stream()
                .allMatch(number -> !place.objectives().contains(number)
                        && rules.objectives().stream().anyMatch(known -> known.number() == number));
    }

    private static boolean knownObjectives(RuleSet rules, IdeaPlace place) {
        return place.objectives().stream()
                .allMatch(number -> rules.objectives().stream().anyMatch(known -> known.number() == number));
    }

    private boolean knownTargets(IdeaPlace place) {
        return place.sdgTargets().stream().allMatch(code -> lists.target(code).isPresent());
    }

    private static List<Problem> problems(Programme programme, IdeaMoney money) {
        Gaps gaps = new Gaps()
                .unless(!money.totalOrZero().isNegative(), "total", "idea.negative")
                .unless(money.coFunding() == null || !money.coFunding().isNegative(), "coFunding", "idea.negative");
        for (int i = 0; i < money.shares().size(); i++) {
            IdeaMoney.Asked share = money.shares().get(i);
            String field = "shares[" + i + "].amount";
            Money amount = share.amountOrZero();
            AgencyCode agency = share.agency();
            gaps.unless(!amount.isNegative(), field, "idea.negative");
            gaps.unless(programme.agencies().contains(agency), field, "idea.notAPartner", agency.value());
        }
        return gaps.list();
    }
}
