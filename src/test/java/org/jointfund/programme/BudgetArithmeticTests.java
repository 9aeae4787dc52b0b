package org.jointfund.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jointfund.fund.Mark;
import org.jointfund.fund.Setting;
import org.jointfund.fund.TranchePlan;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Money;
import org.jointfund.shared.Problem;
import org.jointfund.shared.Share;
import org.junit.jupiter.api.Test;

class BudgetArithmeticTests {

    private static final AgencyCode ALDER = DocumentFixtures.ALDER;
    private static final AgencyCode BIRCH = DocumentFixtures.BIRCH;
    private static final CaseNumber NUMBER = new CaseNumber("MIG00-2026-0042");

    /** Rulebook 10.6 T2. */
    @Test
    void indirectCostsOfSevenPercentAreRoundedToTheCent() {
        DocumentContents contents = contents(line(ALDER, 1, 1, "333333.33"), line(ALDER, 8, 1, "23333.33"));
        assertThat(check(contents).mostIndirect(ALDER)).isEqualTo(Money.usd("23333.33"));
        assertThat(contents.budget().total(ALDER)).isEqualTo(Money.usd("356666.66"));
        assertThat(check(contents).problems(ALDER)).extracting(Problem::key).doesNotContain("document.indirectTooHigh");
    }

    @Test
    void oneCentMoreThanTheToleranceIsTooMuch() {
        DocumentContents contents = contents(line(ALDER, 1, 1, "333333.33"), line(ALDER, 8, 1, "23333.34"));
        assertThat(check(contents).problems(ALDER))
                .contains(Problem.at(
                        "budget-ALDER",
                        "document.indirectTooHigh",
                        Money.usd("23333.34"),
                        Money.usd("23333.33"),
                        Share.percent(7)));
    }

    /** Seven percent of 0.50 is 3.5 cents: the half cent of rulebook 4.7.2 lets four pass. */
    @Test
    void halfACentIsTolerated() {
        DocumentContents contents = contents(line(ALDER, 1, 1, "0.50"), line(ALDER, 8, 1, "0.04"));
        assertThat(check(contents).problems(ALDER)).extracting(Problem::key).doesNotContain("document.indirectTooHigh");
    }

    /** Rulebook 10.6 T3. */
    @Test
    void theLastTrancheTakesTheRest() {
        Budget budget = contents(line(ALDER, 1, 1, "333333.33"), line(ALDER, 8, 1, "23333.33"))
                .budget();
        assertThat(budget.tranche(plan(70, 30), 1)).isEqualTo(Map.of(ALDER, Money.usd("249666.66")));
        assertThat(budget.tranche(plan(70, 30), 2)).isEqualTo(Map.of(ALDER, Money.usd("107000.00")));
    }

    @Test
    void eachAgencyIsHeldToItsShareAndAllTogetherToTheTotal() {
        DocumentContents contents = contents(line(ALDER, 1, 1, "1070000.01"), line(BIRCH, 2, 3, "356666.66"));
        assertThat(check(contents).problems())
                .containsExactly(
                        Problem.at(
                                "budget-ALDER",
                                "document.shareDiffers",
                                Money.usd("1070000.01"),
                                Money.usd("1070000.00"),
                                Money.usd("0.01")),
                        Problem.at(
                                "budget",
                                "document.totalDiffers",
                                Money.usd("1426666.67"),
                                Money.usd("1426666.66"),
                                Money.usd("0.01")));
    }

    /** Rulebook 5.2: the sum over outcomes is the sum over categories, agency by agency. */
    @Test
    void theOutcomesOfAnAgencyAddUpToItsBudget() {
        BudgetLine whole = line(ALDER, 1, 1, "1070000.00");
        OutcomeShare right = new OutcomeShare(ALDER, "People move safely", Money.usd("1070000.00"));
        OutcomeShare short1 = new OutcomeShare(ALDER, "People move safely", Money.usd("1069999.99"));
        assertThat(check(contents(List.of(right), whole)).problems(ALDER)).isEmpty();
        assertThat(check(contents(List.of(short1), whole)).problems(ALDER))
                .containsExactly(Problem.at(
                        "budget-ALDER",
                        "document.outcomesDiffer",
                        Money.usd("1069999.99"),
                        Money.usd("1070000.00"),
                        Money.usd("0.01")));
    }

    @Test
    void anOutcomeTheResultsNoLongerHaveIsNamed() {
        OutcomeShare gone = new OutcomeShare(ALDER, "People stay", Money.usd("1070000.00"));
        assertThat(check(contents(List.of(gone), line(ALDER, 1, 1, "1070000.00")))
                        .problems(ALDER))
                .containsExactly(Problem.at("budget-ALDER", "document.outcomeGone", "People stay"));
    }

    @Test
    void figuresEnteredOnBehalfOfAnAgencyAreNotTakenBeforeItConfirms() {
        DocumentContents contents = contents(line(ALDER, 1, 1, "1070000.00"), line(BIRCH, 1, 1, "356666.66"));
        DocumentPart onBehalf = DocumentPart.untouched(NUMBER, "budget-BIRCH")
                .changed("", false, java.time.Instant.EPOCH, new org.jointfund.shared.PersonId("alder-focal-point"));
        DocumentContents unconfirmed = new DocumentContents(
                contents.programme(),
                contents.document(),
                Map.of("budget-BIRCH", onBehalf),
                contents.results(),
                contents.workPlan(),
                contents.risks(),
                contents.signatories(),
                contents.budget(),
                contents.outcomes(),
                contents.shares());
        assertThat(check(unconfirmed).problems())
                .containsExactly(Problem.at("budget-BIRCH", "document.budgetNotConfirmed", "BIRCH"));
    }

    @Test
    void aProgrammeOfThirtyMonthsHasThreeYears() {
        assertThat(BudgetYears.of(30)).isEqualTo(3);
        assertThat(BudgetYears.of(36)).isEqualTo(3);
        assertThat(BudgetYears.of(37)).isEqualTo(4);
    }

    private static BudgetCheck check(DocumentContents contents) {
        return new BudgetCheck(contents, Share.percent(7));
    }

    private static BudgetLine line(AgencyCode agency, int category, int year, String amount) {
        return new BudgetLine(agency, category, year, Money.usd(amount));
    }

    private static DocumentContents contents(BudgetLine... lines) {
        return contents(List.of(), lines);
    }

    private static DocumentContents contents(List<OutcomeShare> outcomes, BudgetLine... lines) {
        return new DocumentContents(
                DocumentFixtures.aProgramme(NUMBER, 1, List.of(ALDER, BIRCH)),
                ProgrammeDocument.dueOn(NUMBER, java.time.LocalDate.of(2027, 1, 17)),
                Map.of(),
                new ResultsFramework(
                        List.of(new ResultRow(ResultLevel.OUTCOME, "People move safely", "", "", "", "", null, null))),
                new WorkPlan(List.of()),
                List.of(),
                List.of(),
                new Budget(List.of(lines)),
                outcomes,
                Map.of(ALDER, Money.usd("1070000.00"), BIRCH, Money.usd("356666.66")));
    }

    private static TranchePlan plan(int... percent) {
        return new TranchePlan(
                set(Arrays.stream(percent).mapToObj(Share::percent).toList()),
                set(Share.percent(75)),
                set(TranchePlan.ThresholdScope.JP_COMBINED),
                set(60),
                set(3),
                set(List.of()));
    }

    private static <T> Setting<T> set(T value) {
        return new Setting<>(value, Mark.D, "");
    }
}
