package org.jointfund.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jointfund.JointfundTest;
import org.jointfund.fund.RuleSets;
import org.jointfund.partner.Actor;
import org.jointfund.partner.People;
import org.jointfund.programme.DecideOverdue.Decision;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Money;
import org.jointfund.shared.NotAllowed;
import org.jointfund.shared.NotFound;
import org.jointfund.shared.PersonId;
import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;
import org.jointfund.shared.Stale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The programme document from the selected idea to the committee and to signature, step by step. */
@JointfundTest
@Transactional
class DocumentPathTests {

    @Autowired
    private Programmes programmes;

    @Autowired
    private ProgrammeDocuments documents;

    @Autowired
    private QualityRecords records;

    @Autowired
    private FiledComments comments;

    @Autowired
    private RuleSets rules;

    @Autowired
    private People people;

    @Autowired
    private DocumentFixtures fixtures;

    private CaseNumber number = new CaseNumber("MIG00-2097-0000");
    private DocumentSteps steps = at("2026-11-22");

    @BeforeEach
    void anIdeaIsSelected() {
        steps = at("2026-11-22");
        number = fixtures.selected().number();
        documents.update(documents.find(number).orElseThrow().due(LocalDate.of(2027, 1, 17)));
    }

    @Test
    void theDocumentGoesFromItsDraftOverOneReturnToTheCommittee() {
        fixtures.complete(number);
        steps.submission().handIn(number, alder());
        assertThat(status()).isEqualTo(ProgrammeStatus.DOCUMENT_CHECK);

        WorkPlan plan = documents.workPlan(number);
        List<OutcomeShare> outcomes = documents.outcomes(number);
        steps.quality().check(number, returned("The baseline of output 1 has no source."), officer());
        assertThat(status()).isEqualTo(ProgrammeStatus.DOCUMENT_DRAFT);
        assertThat(programmes.get(number).qualityLoops()).isEqualTo(1);
        assertThat(plan.activities()).hasSize(2);
        assertThat(documents.workPlan(number)).isEqualTo(plan);
        assertThat(documents.outcomes(number))
                .isEqualTo(outcomes)
                .containsExactly(
                        new OutcomeShare(DocumentFixtures.ALDER, "People move safely", Money.usd("1070000.00")),
                        new OutcomeShare(DocumentFixtures.BIRCH, "People move safely", Money.usd("356666.66")));

        steps.drafting().write(number, DocumentFixtures.results(1), alder());
        steps.submission().handIn(number, alder());
        steps.quality().check(number, passed(), officer());

        assertThat(status()).isEqualTo(ProgrammeStatus.DOCUMENT_READY);
        assertThat(steps.told())
                .containsExactly(
                        new DocumentHandedIn(number, alder().id()),
                        new QualityChecked(
                                number, QualityResult.RETURN, officer().id()),
                        new DocumentHandedIn(number, alder().id()),
                        new QualityChecked(number, QualityResult.PASS, officer().id()));
        assertThat(records.of(number))
                .extracting(QualityRecord::result)
                .containsExactly(QualityResult.RETURN, QualityResult.PASS);
    }

    @Test
    void anUnfinishedDocumentStaysWhereItIsAndNamesEveryPart() {
        assertThatExceptionOfType(DocumentIncomplete.class)
                .isThrownBy(() -> steps.submission().handIn(number, alder()))
                .satisfies(refusal -> assertThat(refusal.problems())
                        .extracting(Problem::field)
                        .contains("executive-summary", "period", "results", "budget-ALDER", "budget", "signatories"));
        assertThat(status()).isEqualTo(ProgrammeStatus.DOCUMENT_DRAFT);
        assertThat(steps.told()).isEmpty();
    }

    @Test
    void onlyTheConvenorHandsIn() {
        fixtures.complete(number);
        assertThatThrownBy(() -> steps.submission().handIn(number, birch())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void whatIsHandedInCannotBeChangedOrHandedInAgain() {
        fixtures.complete(number);
        steps.submission().handIn(number, alder());
        assertThatThrownBy(() -> steps.submission().handIn(number, alder())).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> steps.drafting().write(number, DocumentFixtures.results(1), alder()))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> steps.budgeting()
                        .enter(number, DocumentFixtures.BIRCH, DocumentFixtures.birchsBudget(1), birch()))
                .isInstanceOf(Stale.class);
    }

    @Test
    void nobodyWritesOverAnothersVersion() {
        TextSection summary = TextSection.EXECUTIVE_SUMMARY;
        steps.drafting().write(number, summary, new WriteText(0, "Ours"), alder());
        assertThatThrownBy(() -> steps.drafting().write(number, summary, new WriteText(0, "Theirs"), birch()))
                .isInstanceOf(Stale.class);
        assertThat(documents.part(number, summary.part()).text()).isEqualTo("Ours");
    }

    @Test
    void anObjectiveOutsideTheFundsListIsRefusedAtItsRow() {
        WriteResults.Row row =
                new WriteResults.Row(ResultLevel.OUTPUT, "Clinics", null, null, null, null, null, 24, null);
        assertThatExceptionOfType(DocumentIncomplete.class)
                .isThrownBy(() -> steps.drafting().write(number, new WriteResults(0, List.of(row)), alder()))
                .satisfies(refusal -> assertThat(refusal.problems())
                        .containsExactly(Problem.at("rows[0].objective", "document.objectiveNotInList", 24)));
        assertThat(documents.results(number).rows()).isEmpty();
    }

    @Test
    void anActivityOutsideTheProgrammeIsRefusedAtItsField() {
        WriteWorkPlan plan = new WriteWorkPlan(
                0,
                List.of(
                        DocumentFixtures.activity("Too late", 12, 13, DocumentFixtures.ALDER, "1.00"),
                        DocumentFixtures.activity(" ", 3, 2, new AgencyCode("ELM"), "-1.00")));
        assertThatExceptionOfType(DocumentIncomplete.class)
                .isThrownBy(() -> steps.drafting().write(number, plan, alder()))
                .satisfies(refusal -> assertThat(refusal.problems())
                        .containsExactly(
                                Problem.at("rows[0].lastQuarter", "document.quarterBeyondEnd", 12),
                                Problem.at("rows[1].activity", "document.activityMissing"),
                                Problem.at("rows[1].lastQuarter", "document.quartersReversed"),
                                Problem.at("rows[1].agency", "document.agencyNotInProgramme", "ELM"),
                                Problem.at("rows[1].amount", "document.amountNegative")));
        assertThat(documents.workPlan(number).activities()).isEmpty();
    }

    @Test
    void anAmountStandsOnAnOutcomeOfTheResultsOnly() {
        steps.drafting().write(number, DocumentFixtures.results(0), alder());
        EnterBudget twice = new EnterBudget(
                0,
                List.of(),
                List.of(
                        new EnterBudget.Outcome("People move safely", Money.usd("-1.00")),
                        new EnterBudget.Outcome("PEOPLE move safely", Money.usd("1.00")),
                        new EnterBudget.Outcome("People stay", Money.usd("1.00")),
                        new EnterBudget.Outcome("People leave", null)));
        assertThatExceptionOfType(DocumentIncomplete.class)
                .isThrownBy(() -> steps.budgeting().enter(number, DocumentFixtures.ALDER, twice, alder()))
                .satisfies(refusal -> assertThat(refusal.problems())
                        .containsExactly(
                                Problem.at("outcomes[0].amount", "document.amountNegative"),
                                Problem.at("outcomes[1].amount", "document.outcomeTwice"),
                                Problem.at("outcomes[2].amount", "document.outcomeNotInResults")));
        assertThat(documents.outcomes(number)).isEmpty();
    }

    @Test
    void eachAgencyEntersItsOwnBudgetOnly() {
        assertThatThrownBy(() -> steps.budgeting()
                        .enter(number, DocumentFixtures.ALDER, DocumentFixtures.aldersBudget(0), birch()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> steps.budgeting()
                        .enter(
                                number,
                                DocumentFixtures.ALDER,
                                DocumentFixtures.aldersBudget(0),
                                actor("cedar-finance")))
                .isInstanceOfAny(NotAllowed.class, NotFound.class);
        steps.budgeting()
                .enter(number, DocumentFixtures.BIRCH, DocumentFixtures.birchsBudget(0), actor("birch-finance"));
        assertThat(programmes.budget(number).total()).isEqualTo(Money.usd("356666.66"));
    }

    @Test
    void whatTheConvenorEntersForAnAgencyCountsOnceThatAgencyConfirms() {
        String part = DocumentPart.budgetOf(DocumentFixtures.BIRCH);
        steps.budgeting().enter(number, DocumentFixtures.BIRCH, DocumentFixtures.birchsBudget(0), alder());
        assertThat(documents.part(number, part).confirmed()).isFalse();
        assertThatThrownBy(
                        () -> steps.budgeting().confirm(number, DocumentFixtures.BIRCH, new ConfirmBudget(1), alder()))
                .isInstanceOf(NotAllowed.class);
        steps.budgeting().confirm(number, DocumentFixtures.BIRCH, new ConfirmBudget(1), birch());
        assertThat(documents.part(number, part).confirmed()).isTrue();
    }

    @Test
    void aNegativeAmountAndAYearBeyondTheEndAreRefusedAtTheirCells() {
        EnterBudget wrong =
                DocumentFixtures.budget(0, DocumentFixtures.cell(1, 1, "-0.01"), DocumentFixtures.cell(2, 4, "1.00"));
        assertThatExceptionOfType(DocumentIncomplete.class)
                .isThrownBy(() -> steps.budgeting().enter(number, DocumentFixtures.BIRCH, wrong, birch()))
                .satisfies(refusal -> assertThat(refusal.problems())
                        .containsExactly(
                                Problem.at("lines[0].amount", "document.amountNegative"),
                                Problem.at("lines[1].year", "document.yearBeyondEnd", 4)));
    }

    @Test
    void aThirdReturnIsRefusedAndGoesToTheCommitteeNotRecommended() {
        fixtures.complete(number);
        for (int loop = 1; loop <= 2; loop++) {
            steps.submission().handIn(number, alder());
            assertThatThrownBy(() -> steps.quality().check(number, notRecommended(), officer()))
                    .isInstanceOf(Refused.class);
            steps.quality().check(number, returned("Still no baseline."), officer());
        }
        steps.submission().handIn(number, alder());
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> steps.quality().check(number, returned("Once more."), officer()))
                .satisfies(refusal -> assertThat(refusal.problems())
                        .containsExactly(Problem.at("result", "document.returnedOftenEnough", 2)));
        steps.quality().check(number, notRecommended(), officer());
        assertThat(status()).isEqualTo(ProgrammeStatus.DOCUMENT_READY);
    }

    @Test
    void aCheckListWithAGapDoesNotPass() {
        fixtures.complete(number);
        steps.submission().handIn(number, alder());
        CheckQuality gap = new CheckQuality(EnumSet.of(QualityItem.RISKS), QualityResult.PASS, "");
        assertThatThrownBy(() -> steps.quality().check(number, gap, officer())).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> steps.quality().check(number, passed(), alder()))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void anOverdueDocumentIsExtendedOnceAndThenOnlyLapses() {
        DecideOverdue extend = new DecideOverdue(Decision.EXTEND, "The ministry is late.");
        assertThatThrownBy(() -> at("2027-01-17").overdue().decide(number, extend, head()))
                .isInstanceOf(Stale.class);
        at("2027-01-18").overdue().decide(number, extend, head());
        assertThat(steps.phase().documentDue(number)).isEqualTo(LocalDate.of(2027, 2, 15));
        assertThatThrownBy(() -> at("2027-02-16").overdue().decide(number, extend, head()))
                .isInstanceOf(Refused.class);
        DocumentSteps late = at("2027-02-16");
        late.overdue().decide(number, new DecideOverdue(Decision.END, "No answer."), head());
        assertThat(status()).isEqualTo(ProgrammeStatus.DOCUMENT_LAPSED);
        assertThat(late.told()).containsExactly(new OverdueDocumentDecided(number, true, "No answer.", head().id()));
    }

    @Test
    void answersAreAskedForAgainUntilTheyAreAccepted() {
        approvedWithComments();
        assertThat(steps.phase().answersDue(number)).isEqualTo(LocalDate.of(2026, 12, 18));
        steps.comments().answer(number, answer(1, 0, "Three courts.", false), alder());
        assertThat(steps.told()).doesNotHaveAnyElementsOfTypes(CommentsAnswered.class);
        steps.comments().answer(number, answer(1, 1, "Three courts in the valley.", true), alder());
        assertThatThrownBy(() -> steps.comments().answer(number, answer(1, 2, "More", true), alder()))
                .isInstanceOf(Stale.class);

        steps.comments().verify(number, verdict(3, false, "Which ones?"), officer());
        assertThat(comments.of(number).get(0).remark()).isEqualTo("Which ones?");
        steps.comments().answer(number, answer(1, 4, "Upper, Middle and Lower Court.", true), alder());
        steps.comments().verify(number, verdict(6, true, ""), officer());

        assertThat(status()).isEqualTo(ProgrammeStatus.SIGNING);
        assertThat(steps.told())
                .endsWith(
                        new CommentsAnswered(number, alder().id()),
                        new AnswersVerified(number, false, officer().id()),
                        new CommentsAnswered(number, alder().id()),
                        new AnswersVerified(number, true, officer().id()));
    }

    private static VerifyAnswers verdict(int version, boolean accepted, String remark) {
        return new VerifyAnswers(List.of(new VerifyAnswers.Verdict(1, version, accepted, remark)));
    }

    @Test
    void aCommentWithoutAnAnswerIsNotSent() {
        approvedWithComments();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> steps.comments().answer(number, answer(1, 0, " ", true), alder()))
                .satisfies(refusal -> assertThat(refusal.problems())
                        .containsExactly(Problem.at("answers[0].answer", "comment.answerMissing", 1)));
    }

    @Test
    void overdueAnswersRevertTheApprovalByAPersonsDecision() {
        approvedWithComments();
        DecideOverdue revert = new DecideOverdue(Decision.END, "Twenty working days are over.");
        assertThatThrownBy(() -> at("2026-12-18").overdueComments().decide(number, revert, head()))
                .isInstanceOf(Stale.class);
        DocumentSteps late = at("2027-01-12");
        late.overdueComments().decide(number, revert, head());
        assertThat(status()).isEqualTo(ProgrammeStatus.DOCUMENT_DRAFT);
        assertThat(comments.of(number)).extracting(FiledComment::state).containsExactly(CommentState.REVERTED);
        assertThat(late.phase().documentDue(number)).isEqualTo(LocalDate.of(2027, 2, 9));
    }

    private void approvedWithComments() {
        fixtures.complete(number);
        steps.submission().handIn(number, alder());
        steps.quality().check(number, passed(), officer());
        steps.progress().move(number, ProgrammeStatus.CLEARING, new PersonId("chair"));
        steps.comments().open(number, List.of(new Comment("Name the courts.", "ALDER", LocalDate.of(2026, 12, 10))));
    }

    private static AnswerComments answer(int ordinal, int version, String words, boolean send) {
        return new AnswerComments(List.of(new AnswerComments.Answer(ordinal, version, words)), send);
    }

    private static CheckQuality passed() {
        return new CheckQuality(EnumSet.allOf(QualityItem.class), QualityResult.PASS, "");
    }

    private static CheckQuality returned(String why) {
        return new CheckQuality(Set.of(), QualityResult.RETURN, why);
    }

    private static CheckQuality notRecommended() {
        return new CheckQuality(Set.of(), QualityResult.NOT_RECOMMENDED, "The baselines are still missing.");
    }

    private ProgrammeStatus status() {
        return programmes.get(number).status();
    }

    private DocumentSteps at(String day) {
        return new DocumentSteps(
                new DocumentSteps.Rows(programmes, documents, records, comments, rules),
                Clock.fixed(LocalDate.parse(day).atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }

    private Actor alder() {
        return actor("alder-focal-point");
    }

    private Actor birch() {
        return actor("birch-focal-point");
    }

    private Actor officer() {
        return actor("secretariat-officer-1");
    }

    private Actor head() {
        return actor("secretariat-head");
    }

    private Actor actor(String id) {
        return people.actor(new PersonId(id)).orElseThrow();
    }
}
