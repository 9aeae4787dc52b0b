package org.jointfund.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointfund.appraisal.IdeaOnFile.COUNTRY;
import static org.jointfund.appraisal.IdeaOnFile.content;
import static org.jointfund.appraisal.IdeaOnFile.markers;
import static org.jointfund.appraisal.IdeaOnFile.place;
import static org.jointfund.appraisal.IdeaOnFile.right;
import static org.jointfund.programme.ProgrammeFixtures.ALDER;
import static org.jointfund.programme.ProgrammeFixtures.BIRCH;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jointfund.JointfundTest;
import org.jointfund.document.Content;
import org.jointfund.document.UploadedFile;
import org.jointfund.fund.EligibilityRule;
import org.jointfund.fund.EligibilityRule.Severity;
import org.jointfund.fund.EligibilityRule.Stage;
import org.jointfund.fund.RuleSets;
import org.jointfund.fund.Scope;
import org.jointfund.partner.People;
import org.jointfund.programme.AgencyShare;
import org.jointfund.programme.Budget;
import org.jointfund.programme.BudgetLine;
import org.jointfund.programme.Endorsements;
import org.jointfund.programme.Endorsing;
import org.jointfund.programme.IdeaSection;
import org.jointfund.programme.Ideas;
import org.jointfund.programme.Programme;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.programme.Programmes;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.CountryCode;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.jointfund.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** E1 to E20 on the rows of a case (rulebook 3.1): each met and each broken, as hard as the fund holds it, where and when it holds it. */
@JointfundTest
@Transactional
class EligibilityOfCasesTests {

    private static final PersonId AUTHOR = new PersonId("alder-focal-point");
    private static final AgencyCode HAZEL = new AgencyCode("HAZEL");

    @Autowired
    private Screening screening;

    @Autowired
    private Programmes programmes;

    @Autowired
    private Ideas ideas;

    @Autowired
    private Endorsing endorsing;

    @Autowired
    private Endorsements endorsements;

    @Autowired
    private People people;

    @Autowired
    private RuleSets ruleSets;

    private static Arguments broken(String reason, Stage stage, Severity severity, IdeaOnFile idea) {
        return Arguments.of(reason, stage, severity, idea);
    }

    static Stream<Arguments> cases() {
        List<Integer> six = List.of(6);
        List<String> target = List.of("8.8");
        String two = "Ministry of Labour\nMinistry of the Interior";
        List<AgencyCode> many = Stream.of("ALDER", "BIRCH", "CEDAR", "ELM", "FIR", "HAZEL")
                .map(AgencyCode::new)
                .toList();
        AgencyCode outsider = new AgencyCode("UNIDO");
        return Stream.of(
                broken("E1.tooFewAgencies", Stage.IDEA, Severity.BLOCK, right().of(List.of(ALDER), ALDER)),
                broken("E2.manyAgencies", Stage.IDEA, Severity.WARN, right().of(many, ALDER)),
                broken("E3.memorandumMissing", Stage.IDEA, Severity.BLOCK, right().of(List.of(ALDER, outsider), ALDER)),
                broken("E4.outsideNetwork", Stage.IDEA, Severity.WARN, right().of(List.of(ALDER, outsider), ALDER)),
                broken("E5.conveningAgency", Stage.IDEA, Severity.BLOCK, right().of(List.of(ALDER, BIRCH), HAZEL)),
                broken(
                        "E6.primaryTheme",
                        Stage.IDEA,
                        Severity.WARN,
                        right().sized(0, 24, "2000000.00", "1000000.00", "0.00")),
                broken(
                        "E7.objectiveMissing",
                        Stage.IDEA,
                        Severity.BLOCK,
                        right().says(place(List.of(), target, "O", two, "C"))),
                broken(
                        "E7.objectiveUnknown",
                        Stage.IDEA,
                        Severity.BLOCK,
                        right().says(place(List.of(6, 24), target, "O", two, "C"))),
                broken(
                        "E8.targetMissing",
                        Stage.IDEA,
                        Severity.BLOCK,
                        right().says(place(six, List.of(), "O", two, "C"))),
                broken(
                        "E8.frameworkOutcomeMissing",
                        Stage.IDEA,
                        Severity.BLOCK,
                        right().says(place(six, target, "", two, "C"))),
                broken(
                        "E9.governmentEndorsementMissing",
                        Stage.COMMITTEE,
                        Severity.BLOCK,
                        right().supported(List.of(COUNTRY), false, true, false)),
                broken(
                        "E10.coordinatorEndorsementMissing",
                        Stage.COMMITTEE,
                        Severity.WARN,
                        right().supported(List.of(COUNTRY), true, false, false)),
                broken(
                        "E11.governmentTooNarrow",
                        Stage.IDEA,
                        Severity.RETURN,
                        right().says(place(six, target, "O", "One", ""))),
                broken("E12.consultationMissing", Stage.IDEA, Severity.RETURN, right().says(content(List.of(), ""))),
                broken("E13.genderMarkerMissing", Stage.IDEA, Severity.BLOCK, right().says(markers(null, "A", "B"))),
                broken("E13.genderMarkerLow", Stage.IDEA, Severity.WARN, right().says(markers(0, "A", "B"))),
                broken("E14.rightsMarkerMissing", Stage.IDEA, Severity.BLOCK, right().says(markers(2, null, "B"))),
                broken("E14.childMarkerMissing", Stage.IDEA, Severity.BLOCK, right().says(markers(2, "A", null))),
                broken(
                        "E15.tooShort",
                        Stage.IDEA,
                        Severity.WARN,
                        right().sized(3, 17, "2000000.00", "1000000.00", "0.00")),
                broken(
                        "E15.tooLong",
                        Stage.IDEA,
                        Severity.WARN,
                        right().sized(3, 37, "2000000.00", "1000000.00", "0.00")),
                broken(
                        "E16.tooSmall",
                        Stage.IDEA,
                        Severity.WARN,
                        right().sized(3, 24, "999999.99", "499999.99", "0.00")),
                broken(
                        "E16.tooLarge",
                        Stage.IDEA,
                        Severity.WARN,
                        right().sized(3, 24, "5000000.01", "2500000.00", "0.00")),
                broken(
                        "E17.indirectTooHigh",
                        Stage.COMMITTEE,
                        Severity.BLOCK,
                        right().sized(3, 24, "2000000.00", "1000000.00", "70000.01")),
                broken(
                        "E18.countryOutsideList",
                        Stage.IDEA,
                        Severity.BLOCK,
                        right().supported(List.of(new CountryCode("ZZ")), false, false, false)),
                broken(
                        "E19.shareTooSmall",
                        Stage.IDEA,
                        Severity.WARN,
                        right().sized(3, 24, "2000000.00", "99999.99", "0.00")),
                broken(
                        "E20.themeTaken",
                        Stage.IDEA,
                        Severity.WARN,
                        right().supported(List.of(COUNTRY), true, true, true)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aBrokenRuleSaysSoAsHardAsTheFundHoldsIt(String reason, Stage stage, Severity severity, IdeaOnFile idea) {
        ScreeningResult result = screening.test(stored(idea), stage);
        assertThat(result.findings())
                .filteredOn(finding -> finding.reason().equals(reason))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(severity));
    }

    /** At the edge and right within it, nothing is said of any rule. */
    @Test
    void aCaseInWhichEverythingIsRightMeetsEveryRule() {
        CaseNumber number = stored(right());
        for (Stage stage : Stage.values()) {
            assertThat(screening.test(number, stage).findings()).isNotEmpty().allMatch(Finding::met);
        }
    }

    @Test
    void ofACoordinatorTheLatestAnswerCountsAndOnlyForACountryOfTheIdea() {
        CaseNumber returned = stored(right());
        answer(returned, COUNTRY, false);
        CaseNumber elsewhere = stored(right().supported(List.of(COUNTRY), true, false, false));
        answer(elsewhere, new CountryCode("XB"), true);

        for (CaseNumber number : List.of(returned, elsewhere)) {
            assertThat(screening.test(number, Stage.COMMITTEE).findings())
                    .extracting(Finding::reason)
                    .contains("E10.coordinatorEndorsementMissing");
        }
    }

    @Test
    void everyReasonIsCollectedAtOnce() {
        IdeaOnFile wrong = new IdeaOnFile(
                List.of(new AgencyCode("UNIDO")),
                HAZEL,
                Scope.COUNTRY,
                List.of(new CountryCode("ZZ")),
                0,
                37,
                "999999.99",
                "99999.99",
                "0.00",
                place(List.of(), List.of(), "", "", ""),
                content(List.of(), ""),
                markers(null, null, null),
                false,
                false,
                false);
        assertThat(screening.test(stored(wrong), Stage.IDEA).findings())
                .extracting(Finding::reason)
                .contains(
                        "E1.tooFewAgencies",
                        "E3.memorandumMissing",
                        "E4.outsideNetwork",
                        "E5.conveningAgency",
                        "E6.primaryTheme",
                        "E7.objectiveMissing",
                        "E8.targetMissing",
                        "E8.frameworkOutcomeMissing",
                        "E11.governmentTooNarrow",
                        "E12.consultationMissing",
                        "E13.genderMarkerMissing",
                        "E14.rightsMarkerMissing",
                        "E14.childMarkerMissing",
                        "E15.tooLong",
                        "E16.tooSmall",
                        "E18.countryOutsideList",
                        "E19.shareTooSmall");
    }

    @ParameterizedTest
    @CsvSource({
        "MIG00, COUNTRY, IDEA, E1 E2 E3 E4 E5 E6 E7 E8 E11 E12 E13 E14 E15 E16 E18 E19 E20",
        "MIG00, GLOBAL, IDEA, E1 E2 E3 E4 E5 E6 E7 E8 E12 E13 E14 E15 E16 E19",
        "MIG00, COUNTRY, COMMITTEE, E9 E10 E17",
        "MIG00, MULTI_COUNTRY, COMMITTEE, E9 E10 E17",
        "MIG00, REGIONAL, COMMITTEE, E9 E17",
        "MIG00, GLOBAL, COMMITTEE, E9 E17",
        "MIG00, COUNTRY, TRANSFER, E3",
        "PBF00, COUNTRY, IDEA, E1 E2 E3 E5 E6 E7 E8 E11 E12 E13 E15 E16 E18 E19 E20",
        "PBF00, COUNTRY, COMMITTEE, E9 E10 E17"
    })
    void theFundSaysForWhichScopeAndStageARuleHolds(String fund, Scope scope, Stage stage, String rules) {
        assertThat(ruleSets.current(new FundCode(fund)).eligibility(scope, stage))
                .extracting(EligibilityRule::id)
                .containsExactly(rules.split(" ", -1));
    }

    private CaseNumber stored(IdeaOnFile idea) {
        CaseNumber number = insert(idea);
        if (idea.twin()) {
            insert(right());
        }
        List.<IdeaSection>of(idea.place(), idea.content(), idea.markers())
                .forEach(part -> ideas.save(
                        number, part, 0, AUTHOR, programmes.get(number).statusSince()));
        if (idea.letter()) {
            byte[] letter = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
            endorsing.fileLetter(
                    number,
                    idea.countries().get(0),
                    new UploadedFile("file", "letter.pdf", Content.of(letter)),
                    people.actor(AUTHOR).orElseThrow());
        }
        if (idea.endorsed()) {
            answer(number, idea.countries().get(0), true);
        }
        return number;
    }

    private void answer(CaseNumber number, CountryCode country, boolean endorsed) {
        endorsements.add(
                number,
                new Endorsements.Answer(
                        country,
                        endorsed,
                        "",
                        null,
                        new PersonId("hilland-coordinator"),
                        programmes.get(number).statusSince()));
    }

    private CaseNumber insert(IdeaOnFile idea) {
        CaseNumber number = programmes.nextNumber(AppraisalStory.FUND, 2026);
        Programme programme = programme(number, idea);
        programmes.insert(programme);
        programmes.update(
                programme,
                idea.agencies().stream()
                        .map(agency -> new AgencyShare(
                                agency, Money.usd(agency.equals(ALDER) ? "1000000.00" : idea.smallestShare())))
                        .toList());
        programmes.replaceBudget(
                number,
                new Budget(List.of(
                        new BudgetLine(ALDER, 1, 1, Money.usd("1000000.00")),
                        new BudgetLine(ALDER, Budget.INDIRECT, 1, Money.usd(idea.indirect())))));
        return number;
    }

    private Programme programme(CaseNumber number, IdeaOnFile idea) {
        return new Programme(
                number,
                ruleSets.current(AppraisalStory.FUND).version(),
                "Safe work",
                idea.scope(),
                ProgrammeStatus.IDEA_SUBMITTED,
                Instant.parse("2026-11-23T10:00:00Z"),
                idea.convenor(),
                idea.agencies(),
                idea.countries(),
                idea.area(),
                idea.months(),
                Money.usd(idea.budget()),
                null,
                null,
                false,
                0,
                0,
                0);
    }
}
