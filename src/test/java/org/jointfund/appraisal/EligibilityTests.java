package org.jointfund.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jointfund.JointfundTest;
import org.jointfund.appraisal.EligibilityRules.Broken;
import org.jointfund.fund.EligibilityRule.Severity;
import org.jointfund.fund.EligibilityRule.Stage;
import org.jointfund.fund.RuleSets;
import org.jointfund.fund.Scope;
import org.jointfund.programme.IdeaMarkers;
import org.jointfund.programme.IdeaPlace;
import org.jointfund.programme.Ideas;
import org.jointfund.programme.Programme;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.programme.Programmes;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.CountryCode;
import org.jointfund.shared.Money;
import org.jointfund.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.transaction.annotation.Transactional;

@JointfundTest
@Transactional
class EligibilityTests {

    @Autowired
    private EligibilityRules rules;

    @Autowired
    private MessageSource texts;

    @Autowired
    private Screening screening;

    @Autowired
    private Programmes programmes;

    @Autowired
    private Ideas ideas;

    @Autowired
    private RuleSets ruleSets;

    @Test
    void nothingIsBrokenByAnIdeaInWhichEverythingIsRight() {
        assertThat(rules.broken(right())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "agencies, 1, E1.tooFewAgencies",
        "agencies, 6, E2.manyAgencies",
        "agenciesWithoutMou, 1, E3.memorandumMissing",
        "agenciesOutsideNetwork, 1, E4.outsideNetwork",
        "conveningAgencies, 0, E5.conveningAgency",
        "primaryThemes, 0, E6.primaryTheme",
        "primaryObjectives, 0, E7.objectiveMissing",
        "objectivesOutsideList, 1, E7.objectiveUnknown",
        "sdgTargets, 0, E8.targetMissing",
        "frameworkOutcomeMissing, true, E8.frameworkOutcomeMissing",
        "governmentEndorsements, 0, E9.governmentEndorsementMissing",
        "coordinatorEndorsements, 0, E10.coordinatorEndorsementMissing",
        "lineEntities, 1, E11.governmentTooNarrow",
        "consultationMissing, true, E12.consultationMissing",
        "genderMarkerMissing, true, E13.genderMarkerMissing",
        "genderMarker, 0, E13.genderMarkerLow",
        "rightsMarkerMissing, true, E14.rightsMarkerMissing",
        "childMarkerMissing, true, E14.childMarkerMissing",
        "durationMonths, 17, E15.tooShort",
        "durationMonths, 37, E15.tooLong",
        "budgetCents, 99999999, E16.tooSmall",
        "budgetCents, 500000001, E16.tooLarge",
        "indirectCents, 1, E17.indirectTooHigh",
        "countriesOutsideList, 1, E18.countryOutsideList",
        "smallestShareCents, 9999999, E19.shareTooSmall",
        "otherOpenIdeas, 1, E20.themeTaken"
    })
    void everyRuleFiresAndSaysWhatToChangeInEveryLanguage(String fact, String value, String reason) {
        Map<String, Object> facts = right();
        facts.put(fact, fact(value));
        if (fact.equals("lineEntities")) {
            facts.put("localAuthorities", 0L);
        }
        assertThat(rules.broken(facts)).extracting(Broken::reason).containsExactly(reason);
        for (String language : List.of("en", "fr", "ar")) {
            assertThat(texts.getMessage(
                            "problem.finding." + reason, new Object[] {"X"}, Locale.forLanguageTag(language)))
                    .hasSizeGreaterThan(15);
        }
    }

    @Test
    void aProgrammeNamesWhatIsWrongWithIt() {
        CaseNumber number = programme(List.of(new AgencyCode("ALDER")), new CountryCode("ZZ"));
        Programme programme = programmes.get(number);
        ideas.save(number, place(List.of(24)), 0, new PersonId("alder-focal-point"), programme.statusSince());
        ideas.save(
                number,
                new IdeaMarkers(0, "None", "A", "Rights", "B", "Families", "", ""),
                0,
                new PersonId("alder-focal-point"),
                programme.statusSince());

        ScreeningResult result = screening.screen(number, Stage.IDEA);

        assertThat(result.stops())
                .extracting(Finding::reason)
                .contains(
                        "E1.tooFewAgencies",
                        "E7.objectiveMissing",
                        "E7.objectiveUnknown",
                        "E18.countryOutsideList",
                        "E12.consultationMissing");
        assertThat(detail(result, "E7.objectiveUnknown")).isEqualTo("24");
        assertThat(detail(result, "E18.countryOutsideList")).isEqualTo("ZZ");
        assertThat(detail(result, "E1.tooFewAgencies")).isEqualTo("2");
    }

    @Test
    void anAgencyWithoutMemorandumStopsAndOneInProcessDoesNot() {
        CaseNumber without = programme(List.of(new AgencyCode("ALDER"), new AgencyCode("WFP")), new CountryCode("XC"));
        assertThat(detail(screening.screen(without, Stage.IDEA), "E3.memorandumMissing"))
                .isEqualTo("WFP");
        CaseNumber inProcess =
                programme(List.of(new AgencyCode("ALDER"), new AgencyCode("HAZEL")), new CountryCode("XC"));
        assertThat(screening.screen(inProcess, Stage.IDEA).findings())
                .filteredOn(finding -> finding.rule().equals("E3"))
                .allMatch(Finding::met);
    }

    @Test
    void aRuleOrThresholdThatIsNotConfirmedWarnsAndStopsNobody() {
        CaseNumber number = programme(List.of(new AgencyCode("ALDER"), new AgencyCode("BIRCH")), new CountryCode("XC"));
        ideas.save(
                number,
                new IdeaMarkers(0, "None", "A", "Rights", "B", "Families", "", ""),
                0,
                new PersonId("alder-focal-point"),
                programmes.get(number).statusSince());
        ScreeningResult result = screening.screen(number, Stage.IDEA);
        assertThat(result.warnings())
                .filteredOn(finding -> finding.reason().equals("E13.genderMarkerLow"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.WARN));
    }

    @Test
    void anotherOpenIdeaOnTheCountryAndThemeIsNamed() {
        List<AgencyCode> agencies = List.of(new AgencyCode("ALDER"), new AgencyCode("BIRCH"));
        CaseNumber first = programme(agencies, new CountryCode("XF"));
        CaseNumber second = programme(agencies, new CountryCode("XF"));
        assertThat(detail(screening.screen(second, Stage.IDEA), "E20.themeTaken"))
                .contains(first.value());
    }

    private static Object fact(String value) {
        if (value.equals("true")) {
            return true;
        }
        return Long.valueOf(value);
    }

    private static String detail(ScreeningResult result, String reason) {
        return result.findings().stream()
                .filter(finding -> finding.reason().equals(reason))
                .map(Finding::detail)
                .findFirst()
                .orElse("not found");
    }

    private static IdeaPlace place(List<Integer> objectives) {
        return new IdeaPlace(
                "Safe work",
                Scope.COUNTRY,
                List.of(),
                4,
                objectives,
                List.of("8.8"),
                "Outcome 2",
                24,
                "Ministry of Labour",
                "City",
                "",
                List.of(),
                List.of(),
                null,
                "");
    }

    private CaseNumber programme(List<AgencyCode> agencies, CountryCode country) {
        CaseNumber number = programmes.nextNumber(AppraisalStory.FUND, 2026);
        Programme model = org.jointfund.programme.ProgrammeFixtures.aProgramme(number, ProgrammeStatus.IDEA_SUBMITTED);
        programmes.insert(new Programme(
                number,
                ruleSets.current(AppraisalStory.FUND).version(),
                "Safe work",
                Scope.COUNTRY,
                ProgrammeStatus.IDEA_SUBMITTED,
                model.statusSince(),
                agencies.get(0),
                agencies,
                List.of(country),
                4,
                24,
                Money.usd("2000000.00"),
                null,
                null,
                false,
                0,
                0,
                0));
        return number;
    }

    /** Facts that break no rule, and the thresholds of the fund. */
    private static Map<String, Object> right() {
        Map<String, Object> facts = new HashMap<>();
        List.of(
                        "frameworkOutcomeMissing",
                        "consultationMissing",
                        "genderMarkerMissing",
                        "rightsMarkerMissing",
                        "childMarkerMissing")
                .forEach(fact -> facts.put(fact, false));
        numbers(
                facts,
                "agencies 2 agenciesMin 2 agenciesSoftMax 5 agenciesWithoutMou 0 agenciesOutsideNetwork 0 conveningAgencies 1 "
                        + "primaryThemes 1 primaryObjectives 2 objectivesOutsideList 0 sdgTargets 1 governmentEndorsements 1 "
                        + "governmentEndorsementsMin 1 coordinatorEndorsements 1 coordinatorEndorsementsMin 1 lineEntities 2 "
                        + "lineEntitiesMin 2 localAuthorities 1 localAuthoritiesMin 1 genderMarker 2 genderMarkerMin 1 "
                        + "durationMonths 24 durationMinMonths 18 durationMaxMonths 36 budgetCents 200000000 "
                        + "budgetMinCents 100000000 budgetMaxCents 500000000 indirectCents 0 indirectMaxCents 0 "
                        + "countriesOutsideList 0 smallestShareCents 100000000 shareMinCents 10000000 otherOpenIdeas 0 "
                        + "openIdeasMax 1");
        return facts;
    }

    private static void numbers(Map<String, Object> facts, String written) {
        String[] words = written.split(" ", -1);
        for (int i = 0; i < words.length; i += 2) {
            facts.put(words[i], Long.valueOf(words[i + 1]));
        }
    }
}
