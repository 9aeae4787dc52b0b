package org.jointfund.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointfund.fund.RuleSet;
import org.jointfund.fund.Rules;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Money;
import org.jointfund.shared.PersonId;
import org.jointfund.shared.Problem;
import org.jointfund.shared.Share;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DocumentCheckTests {

    private static final AgencyCode ALDER = DocumentFixtures.ALDER;
    private static final AgencyCode BIRCH = DocumentFixtures.BIRCH;
    private static final CaseNumber NUMBER = new CaseNumber("MIG00-2026-0042");
    private static final Budget BUDGET = new Budget(List.of(
            new BudgetLine(ALDER, 1, 1, Money.usd("1070000.00")), new BudgetLine(BIRCH, 1, 1, Money.usd("356666.66"))));

    private final RuleSet rules = mock();

    @BeforeEach
    void followTheRulesOfTheFund() {
        when(rules.get(Rules.INDIRECT_COST_MAXIMUM)).thenReturn(Share.percent(7));
        when(rules.get(Rules.USUAL_MAXIMUM_AGENCIES)).thenReturn(5);
    }

    @Test
    void anEmptyDocumentSaysEverythingAtOnceEachAtItsPart() {
        DocumentCheck check = check(List.of(ALDER, BIRCH), Map.of(), List.of(), List.of(), List.of());
        assertThat(check.problems())
                .extracting(problem -> problem.field() + " " + problem.key())
                .containsExactly(
                        "executive-summary document.textMissing",
                        "situation-analysis document.textMissing",
                        "strategy-and-lessons document.textMissing",
                        "period document.periodMissing",
                        "results document.noOutput",
                        "signatories document.signatoryMissing",
                        "signatories document.signatoryMissing");
    }

    @Test
    void anOutputNeedsAnIndicatorWithBaselineAndTarget() {
        ResultRow withoutTarget = output("Clinics open", ALDER, "Clinics", "0", "");
        ResultRow measured = output("Judges trained", BIRCH, "Judges", "0", "40");
        assertThat(results(withoutTarget, measured))
                .containsExactly(Problem.at("results", "document.outputNotMeasured", "Clinics open"));
    }

    @Test
    void oneMeasuredIndicatorOfSeveralIsEnough() {
        ResultRow first = output("Clinics  Open", ALDER, "Satisfaction", "", "");
        ResultRow second = output("clinics open", ALDER, "Clinics", "0", "12");
        assertThat(results(first, second, output("Judges trained", BIRCH, "Judges", "0", "40")))
                .isEmpty();
    }

    @Test
    void everyAgencyAnswersForAnOutput() {
        ResultRow outcome =
                new ResultRow(ResultLevel.OUTCOME, "People move safely", "Deaths", "9", "0", "", BIRCH, null);
        assertThat(results(outcome, output("Clinics open", ALDER, "Clinics", "0", "12")))
                .containsExactly(Problem.at("results", "document.agencyWithoutOutput", "BIRCH"));
    }

    @Test
    void anUnfinishedRiskIsNamed() {
        Risk open = new Risk("Floods", 3, null, "A second site", "ALDER");
        DocumentCheck check = check(List.of(ALDER, BIRCH), Map.of(), List.of(), List.of(open), List.of());
        assertThat(check.problems()).contains(Problem.at("risks", "document.riskIncomplete", "Floods"));
        assertThat(open.score()).isZero();
        assertThat(new Risk("Floods", 3, 4, "A second site", "ALDER").score()).isEqualTo(12);
    }

    @Test
    void anActivityLiesWithinTheMonthsAndBelongsToAnAgencyOfTheProgramme() {
        WorkPlan plan = new WorkPlan(List.of(
                activity("In time", 11, 12, ALDER, "0.00"),
                activity("Too late", 12, 13, ALDER, "0.00"),
                activity("Backwards", 4, 3, ALDER, "0.00"),
                activity("Of nobody", 1, 1, null, "0.00"),
                activity("Of a stranger", 1, 1, new AgencyCode("ELM"), "0.00"),
                activity("At no time", null, 1, BIRCH, "0.00")));
        assertThat(plan.problems(DocumentFixtures.aProgramme(NUMBER, 1, List.of(ALDER, BIRCH)), BUDGET))
                .containsExactly(
                        Problem.at("work-plan", "document.activityIncomplete", "Too late"),
                        Problem.at("work-plan", "document.activityIncomplete", "Backwards"),
                        Problem.at("work-plan", "document.activityIncomplete", "Of nobody"),
                        Problem.at("work-plan", "document.activityIncomplete", "Of a stranger"),
                        Problem.at("work-plan", "document.activityIncomplete", "At no time"));
    }

    @Test
    void anAgencyPlansForNoMoreThanItsBudget() {
        WorkPlan plan = new WorkPlan(List.of(
                activity("All of it", 1, 1, ALDER, "1070000.00"),
                activity("Most", 1, 1, BIRCH, "356666.66"),
                activity("A cent too much", 2, 2, BIRCH, "0.01")));
        assertThat(plan.problems(DocumentFixtures.aProgramme(NUMBER, 1, List.of(ALDER, BIRCH)), BUDGET))
                .containsExactly(Problem.at(
                        "work-plan",
                        "document.planAboveBudget",
                        "BIRCH",
                        Money.usd("356666.67"),
                        Money.usd("356666.66")));
    }

    /** Unconfirmed (D6): the rule book's list of fields comes from no source. */
    @Test
    void aDocumentWithoutWorkPlanOrAmountsByOutcomeOnlyWarns() {
        List<ResultRow> results =
                List.of(new ResultRow(ResultLevel.OUTCOME, "People move safely", "", "", "", "", null, null));
        DocumentCheck check = check(List.of(ALDER, BIRCH), Map.of(), results, List.of(), List.of());
        assertThat(check.warnings())
                .contains(
                        Problem.at("work-plan", "document.workPlanEmpty"),
                        Problem.at("budget-ALDER", "document.outcomesOpen"),
                        Problem.at("budget-BIRCH", "document.outcomesOpen"));
        assertThat(check(List.of(ALDER, BIRCH), Map.of(), List.of(), List.of(), List.of())
                        .warnings())
                .extracting(Problem::key)
                .doesNotContain("document.outcomesOpen");
    }

    private static Activity activity(
            String activity,
            @Nullable Integer first,
            @Nullable Integer last,
            @Nullable AgencyCode agency,
            String amount) {
        return new Activity(activity, first, last, agency, "", Money.usd(amount));
    }

    @Test
    void aSignatoryHasANameAndATitle() {
        List<Signatory> named = List.of(
                new Signatory(Signatory.Party.AGENCY, "ALDER", "A. Alder", "Representative"),
                new Signatory(Signatory.Party.AGENCY, "BIRCH", "B. Birch", ""));
        DocumentCheck check = check(List.of(ALDER, BIRCH), Map.of(), List.of(), List.of(), named);
        assertThat(check.problems())
                .contains(Problem.at("signatories", "document.signatoryMissing", "BIRCH"))
                .doesNotContain(Problem.at("signatories", "document.signatoryMissing", "ALDER"));
    }

    /** Rulebook 10.6 T15. */
    @Test
    void sixAgenciesNeedAReasonAndAreNotRefused() {
        List<AgencyCode> six = Stream.of("ALDER", "BIRCH", "CEDAR", "ELM", "FIR", "HAZEL")
                .map(AgencyCode::new)
                .toList();
        DocumentCheck check = check(six, texts(), List.of(), List.of(), List.of());
        assertThat(check.warnings()).contains(Problem.at("strategy-and-lessons", "document.manyAgencies", 6, 5));
        assertThat(check.problems()).extracting(Problem::key).doesNotContain("document.manyAgencies");
        assertThat(check(six.subList(0, 5), texts(), List.of(), List.of(), List.of())
                        .warnings())
                .extracting(Problem::key)
                .doesNotContain("document.manyAgencies");
    }

    @Test
    void textsNoSourceAsksForOnlyWarn() {
        DocumentCheck check = check(List.of(ALDER, BIRCH), Map.of(), List.of(), List.of(), List.of());
        assertThat(check.warnings()).contains(Problem.at("legal-context", "document.textEmpty"));
        assertThat(check.problems()).doesNotContain(Problem.at("legal-context", "document.textMissing"));
    }

    private static Map<String, DocumentPart> texts() {
        return Arrays.stream(TextSection.values())
                .map(section -> DocumentPart.untouched(NUMBER, section.part())
                        .changed("Text", true, java.time.Instant.EPOCH, new PersonId("alder-focal-point")))
                .collect(Collectors.toMap(DocumentPart::name, Function.identity()));
    }

    private static List<Problem> results(ResultRow... rows) {
        return new ResultsFramework(List.of(rows)).problems(List.of(ALDER, BIRCH));
    }

    private static ResultRow output(
            String statement, AgencyCode agency, String indicator, String baseline, String target) {
        return new ResultRow(ResultLevel.OUTPUT, statement, indicator, baseline, target, "", agency, null);
    }

    private DocumentCheck check(
            List<AgencyCode> agencies,
            Map<String, DocumentPart> parts,
            List<ResultRow> results,
            List<Risk> risks,
            List<Signatory> signatories) {
        return new DocumentCheck(
                new DocumentContents(
                        DocumentFixtures.aProgramme(NUMBER, 1, agencies),
                        ProgrammeDocument.dueOn(NUMBER, LocalDate.of(2027, 1, 17)),
                        parts,
                        new ResultsFramework(results),
                        new WorkPlan(List.of()),
                        risks,
                        signatories,
                        BUDGET,
                        List.of(),
                        agencies.stream()
                                .collect(Collectors.toMap(Function.identity(), agency -> BUDGET.total(agency)))),
                rules);
    }
}
