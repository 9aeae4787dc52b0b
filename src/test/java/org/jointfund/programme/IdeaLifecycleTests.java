package org.jointfund.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.jointfund.programme.ProgrammeFixtures.ALDER;
import static org.jointfund.programme.ProgrammeFixtures.BIRCH;
import static org.jointfund.programme.ProgrammeFixtures.NORTHLAND;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.jointfund.JointfundTest;
import org.jointfund.appraisal.CheckIdea;
import org.jointfund.appraisal.CheckResult;
import org.jointfund.appraisal.IdeaChecking;
import org.jointfund.programme.AnswerIdea.Choice;
import org.jointfund.programme.CaseSteps.OpenStep;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.CountryCode;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.jointfund.shared.NotAllowed;
import org.jointfund.shared.NotFound;
import org.jointfund.shared.PersonId;
import org.jointfund.shared.Problem;
import org.jointfund.shared.Stale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

@JointfundTest
@Transactional
class IdeaLifecycleTests {

    private static final FundCode FUND = new FundCode("MIG00");
    private static final CountryCode SOUTHLAND = new CountryCode("XB");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Programmes programmes;

    @Autowired
    private Editing editing;

    @Autowired
    private Submission submission;

    @Autowired
    private Returns returns;

    @Autowired
    private CaseSteps steps;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcTemplate jdbc;

    private IdeaStory story;

    @BeforeEach
    void setUp() {
        story = new IdeaStory(context);
    }

    @Test
    void aDraftOpensTheFirstTaskForItsConvenor() {
        CaseNumber number = story.started(FUND, ALDER);
        OpenStep step = steps.open(number).get(0);
        assertThat(step.step()).isEqualTo("draftIdea");
        assertThat(step.groups()).containsExactly("MIG00/FOCAL_POINT/ALDER");
    }

    @Test
    void anAgencyWithItsMemorandumInProcessMayStart() {
        assertThat(programmes.get(story.started(FUND, new AgencyCode("HAZEL"))).convenor())
                .isEqualTo(new AgencyCode("HAZEL"));
    }

    @Test
    void nobodyStartsForAnotherAgency() {
        StartIdea forBirch = new StartIdea(FUND, BIRCH, "Not ours");
        assertThatThrownBy(() -> context.getBean(Drafting.class).start(forBirch, story.focalPoint(ALDER)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void goesToTheCoordinatorsFirstAndThenToTheSecretariat() {
        CaseNumber number = story.complete(FUND, List.of(ALDER, BIRCH), List.of(NORTHLAND, SOUTHLAND));
        story.handIn(number, ALDER);
        assertThat(status(number)).isEqualTo(ProgrammeStatus.IDEA_ENDORSEMENT);
        assertThat(openSteps(number)).containsExactlyInAnyOrder("endorseIdea", "endorseIdea");

        story.answer(number, NORTHLAND, Choice.ENDORSE, "northland-coordinator");
        assertThat(status(number)).isEqualTo(ProgrammeStatus.IDEA_ENDORSEMENT);
        story.answer(number, SOUTHLAND, Choice.ENDORSE, "southland-coordinator");
        assertThat(status(number)).isEqualTo(ProgrammeStatus.IDEA_SUBMITTED);
        assertThat(openSteps(number)).containsExactly("checkEligibility");
    }

    /** Nobody could take the step, and no page would say so. */
    @Test
    void anIdeaForACountryWithoutACoordinatorIsNotHandedIn() {
        CaseNumber number = story.complete(FUND, List.of(ALDER, BIRCH), List.of(NORTHLAND, new CountryCode("AF")));
        assertThatThrownBy(() -> story.handIn(number, ALDER))
                .isInstanceOfSatisfying(IdeaIncomplete.class, refusal -> assertThat(refusal.problems())
                        .extracting(Problem::field, Problem::key)
                        .containsExactly(tuple("place.countries", "idea.noCoordinator")));
        assertThat(status(number)).isEqualTo(ProgrammeStatus.IDEA_DRAFT);
    }

    @Test
    void aCoordinatorReturnsItAndOnlyTheyAreAskedAgain() {
        CaseNumber number = story.complete(FUND, List.of(ALDER, BIRCH), List.of(NORTHLAND, SOUTHLAND));
        story.handIn(number, ALDER);
        story.answer(number, NORTHLAND, Choice.ENDORSE, "northland-coordinator");
        story.answer(number, SOUTHLAND, Choice.RETURN, "southland-coordinator");
        assertThat(status(number)).isEqualTo(ProgrammeStatus.IDEA_DRAFT);
        assertThat(programmes.get(number).returns()).isZero();
        assertThat(openSteps(number)).containsExactly("draftIdea");

        story.handIn(number, ALDER);
        assertThat(context.getBean(Endorsing.class).pending(programmes.get(number)))
                .containsExactly(SOUTHLAND);
        assertThatThrownBy(() -> story.answer(number, NORTHLAND, Choice.ENDORSE, "northland-coordinator"))
                .isInstanceOf(Stale.class);
    }

    @Test
    void aCoordinatorsReturnOfAnIdeaTheFundHasHadLapsesLikeAnyOther() {
        CaseNumber number = submitted();
        check(number, CheckResult.RETURN);
        editing.save(number, ProgrammeFixtures.place(List.of(NORTHLAND, SOUTHLAND)), 1, story.focalPoint(ALDER));
        story.confirm(number, ALDER);
        story.confirm(number, BIRCH);
        story.handIn(number, ALDER);
        story.answer(number, SOUTHLAND, Choice.RETURN, "southland-coordinator");
        assertThat(openSteps(number)).containsExactly("completeIdea");
        timersRun(number);
        aMonthPasses(number);

        assertThat(openSteps(number)).containsExactlyInAnyOrder("completeIdea", "decideLapse");
        returns.decideLapse(number, new DecideLapse(true, "No answer"), story.actor("secretariat-officer-1"));
        assertThat(status(number)).isEqualTo(ProgrammeStatus.IDEA_LAPSED);
        assertThat(steps.open(number)).isEmpty();
    }

    @Test
    void aCoordinatorAnswersForTheirOwnCountryOnly() {
        CaseNumber number = story.complete(FUND, List.of(ALDER, BIRCH), List.of(NORTHLAND, SOUTHLAND));
        story.handIn(number, ALDER);
        assertThatThrownBy(() -> story.answer(number, SOUTHLAND, Choice.ENDORSE, "northland-coordinator"))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> story.answer(number, NORTHLAND, Choice.ENDORSE, "eastland-coordinator"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void isNotHandedInTwice() {
        CaseNumber number = story.complete(FUND, List.of(ALDER, BIRCH), List.of(NORTHLAND));
        story.handIn(number, ALDER);
        assertThatThrownBy(() -> story.handIn(number, ALDER)).isInstanceOf(Stale.class);
    }

    @Test
    void oneAgencyAloneCannotHandIn() {
        CaseNumber number = story.complete(FUND, List.of(ALDER), List.of(NORTHLAND));
        assertThatThrownBy(() -> story.handIn(number, ALDER))
                .isInstanceOfSatisfying(IdeaIncomplete.class, refused -> assertThat(refused.problems())
                        .containsExactly(Problem.at("partners.agencies", "idea.tooFewAgencies", 2)));
    }

    @Test
    void anAgencyWhoseShareChangesConfirmsAgain() {
        CaseNumber number = story.complete(FUND, List.of(ALDER, BIRCH), List.of(NORTHLAND));
        IdeaMoney less = new IdeaMoney(
                Money.usd("1900000.00"),
                List.of(
                        new IdeaMoney.Asked(ALDER, Money.usd("1000000.00")),
                        new IdeaMoney.Asked(BIRCH, Money.usd("900000.00"))),
                null,
                "");
        editing.save(number, less, 1, story.focalPoint(BIRCH));
        assertThat(submission.gaps(programmes.get(number), false))
                .containsExactly(Problem.at("subjectToConfirmation", "idea.notConfirmed", "BIRCH"));
        assertThat(submission.gaps(programmes.get(number), true)).isEmpty();
    }

    @Test
    void partnersWhoChangeAfterTheMoneyLeaveItIncomplete() {
        CaseNumber number = story.complete(FUND, List.of(ALDER, BIRCH), List.of(NORTHLAND));
        AgencyCode cedar = new AgencyCode("CEDAR");
        partners(number, 1, ALDER, cedar);
        assertThatThrownBy(() -> story.handIn(number, ALDER))
                .isInstanceOfSatisfying(IdeaIncomplete.class, refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .containsExactly("money.total", "money.shares[1].amount", "subjectToConfirmation"));
        assertThat(programmes.shares(number))
                .containsExactly(new AgencyShare(ALDER, Money.usd("1000000.00")), new AgencyShare(cedar, Money.ZERO));

        partners(number, 2, ALDER, BIRCH);
        assertThat(submission.gaps(programmes.get(number), false)).isEmpty();
        assertThat(programmes.shares(number))
                .containsExactly(
                        new AgencyShare(ALDER, Money.usd("1000000.00")),
                        new AgencyShare(BIRCH, Money.usd("1000000.00")));
    }

    private void partners(CaseNumber number, int version, AgencyCode... agencies) {
        editing.save(
                number, new IdeaPartners(ALDER, List.of(agencies), "", "A. Person"), version, story.focalPoint(ALDER));
    }

    @Test
    void twoPeopleSavingTheSamePartDoNotOverwriteEachOther() {
        CaseNumber number = story.complete(FUND, List.of(ALDER, BIRCH), List.of(NORTHLAND));
        IdeaMoney money = ProgrammeFixtures.money(List.of(ALDER, BIRCH), "900000.00");
        editing.save(number, money, 1, story.focalPoint(ALDER));
        assertThatThrownBy(() -> editing.save(number, money, 1, story.focalPoint(BIRCH)))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> editing.save(number, money, 7, story.focalPoint(BIRCH)))
                .isInstanceOf(Stale.class);
    }

    @Test
    void theSecretariatsReturnMakesItEditableAndTheCoordinatorsAreNotAskedTwice() {
        CaseNumber number = submitted();
        check(number, CheckResult.RETURN);
        assertThat(openSteps(number)).containsExactly("completeIdea");
        editing.save(number, ProgrammeFixtures.money(List.of(ALDER, BIRCH), "900000.00"), 1, story.focalPoint(ALDER));
        story.confirm(number, ALDER);
        story.confirm(number, BIRCH);
        story.handIn(number, ALDER);
        assertThat(status(number)).isEqualTo(ProgrammeStatus.IDEA_SUBMITTED);
        assertThat(programmes.get(number).returns()).isEqualTo(1);
        assertThat(openSteps(number)).containsExactly("checkEligibility");
    }

    @Test
    void theHeadDecidesWhetherItGoesBackAThirdTime() {
        CaseNumber number = submitted();
        for (int i = 0; i < 2; i++) {
            check(number, CheckResult.RETURN);
            story.handIn(number, ALDER);
        }
        check(number, CheckResult.RETURN);
        assertThat(status(number)).isEqualTo(ProgrammeStatus.IDEA_SUBMITTED);
        assertThat(openSteps(number)).containsExactly("decideThirdReturn");

        returns.decideThirdReturn(number, new DecideThirdReturn(true, "Nearly there"), story.actor("secretariat-head"));
        assertThat(status(number)).isEqualTo(ProgrammeStatus.IDEA_DRAFT);
        assertThat(openSteps(number)).containsExactly("completeIdea");
    }

    @Test
    void theHeadMayEndItInstead() {
        CaseNumber number = submitted();
        for (int i = 0; i < 2; i++) {
            check(number, CheckResult.RETURN);
            story.handIn(number, ALDER);
        }
        check(number, CheckResult.RETURN);
        returns.decideThirdReturn(number, new DecideThirdReturn(false, "Enough"), story.actor("secretariat-head"));
        assertThat(status(number)).isEqualTo(ProgrammeStatus.IDEA_INELIGIBLE);
        assertThat(steps.open(number)).isEmpty();
    }

    @Test
    void onlyTheHeadDecidesOnAThirdReturn() {
        CaseNumber number = submitted();
        DecideThirdReturn allow = new DecideThirdReturn(true, "Please");
        assertThatThrownBy(() -> returns.decideThirdReturn(number, allow, story.actor("secretariat-officer-1")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> returns.decideThirdReturn(number, allow, story.actor("secretariat-head")))
                .isInstanceOf(Stale.class);
    }

    @Test
    void anAnswerThatIsNotOverdueDoesNotLapse() {
        CaseNumber number = submitted();
        check(number, CheckResult.RETURN);
        DecideLapse lapse = new DecideLapse(true, "No answer");
        assertThatThrownBy(() -> returns.decideLapse(number, lapse, story.actor("secretariat-officer-1")))
                .isInstanceOf(Stale.class);
    }

    @Test
    void anUnansweredIdeaLapsesWhenAnOfficerSaysSo() {
        CaseNumber number = overdue();
        assertThat(openSteps(number)).containsExactlyInAnyOrder("completeIdea", "decideLapse");
        returns.decideLapse(number, new DecideLapse(true, "No answer"), story.actor("secretariat-officer-1"));
        assertThat(status(number)).isEqualTo(ProgrammeStatus.IDEA_LAPSED);
        assertThat(steps.open(number)).isEmpty();
    }

    @Test
    void anIdeaTheCommitteeSentBackIsOverdueLikeAnyOther() {
        CaseNumber number = submitted();
        Progress progress = context.getBean(Progress.class);
        PersonId chair = new PersonId("chair");
        progress.move(number, ProgrammeStatus.IDEA_REVIEW, chair);
        progress.move(number, ProgrammeStatus.IDEA_READY, chair);
        progress.move(number, ProgrammeStatus.IDEA_DRAFT, chair);
        aMonthPasses(number);

        assertThat(programmes.get(number).returns()).isZero();
        assertThat(returns.isOverdue(programmes.get(number))).isTrue();
    }

    @Test
    void anUnansweredIdeaLapsesAlsoWhenItsReturnWasNotCounted() {
        CaseNumber number = overdue();
        jdbc.update("update programme set returns = 0 where number = ?", number.value());

        returns.decideLapse(number, new DecideLapse(true, "No answer"), story.actor("secretariat-officer-1"));

        assertThat(status(number)).isEqualTo(ProgrammeStatus.IDEA_LAPSED);
    }

    @Test
    void aDraftTheFundNeverHadIsNotOverdue() {
        CaseNumber number = story.complete(FUND, List.of(ALDER, BIRCH), List.of(NORTHLAND));
        aMonthPasses(number);
        assertThat(returns.isOverdue(programmes.get(number))).isFalse();
    }

    @Test
    void anExtensionGivesTheSameTimeAgain() {
        CaseNumber number = overdue();
        returns.decideLapse(number, new DecideLapse(false, "Ministry is late"), story.actor("secretariat-officer-1"));
        assertThat(openSteps(number)).containsExactly("completeIdea");
        assertThat(returns.isOverdue(programmes.get(number))).isFalse();
        assertThat(steps.open(number))
                .extracting(OpenStep::due)
                .containsExactly(returns.answerDue(programmes.get(number)));
    }

    /** Sent back a month ago: the timer has opened the officer's task. */
    private CaseNumber overdue() {
        CaseNumber number = submitted();
        check(number, CheckResult.RETURN);
        timersRun(number);
        aMonthPasses(number);
        itsTaskIsOverdue(number);
        return number;
    }

    private void itsTaskIsOverdue(CaseNumber number) {
        engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .taskDefinitionKey("userTask_completeIdea")
                .list()
                .forEach(task -> {
                    task.setDueDate(Date.from(Instant.now().minus(20, ChronoUnit.DAYS)));
                    engine.getTaskService().saveTask(task);
                });
    }

    private void timersRun(CaseNumber number) {
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value(), "conceptNote")
                .list()
                .forEach(instance -> runTimers(instance.getId()));
    }

    private void aMonthPasses(CaseNumber number) {
        jdbc.update(
                "update programme set status_since = status_since - interval 30 day where number = ?", number.value());
    }

    private void runTimers(String instance) {
        engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance)
                .timers()
                .list()
                .forEach(job -> engine.getManagementService().executeJob(job.getId()));
    }

    private void check(CaseNumber number, CheckResult result) {
        context.getBean(IdeaChecking.class)
                .check(number, new CheckIdea(result, null, "Say more"), story.actor("secretariat-officer-1"));
    }

    private CaseNumber submitted() {
        CaseNumber number = story.complete(FUND, List.of(ALDER, BIRCH), List.of(NORTHLAND));
        story.handIn(number, ALDER);
        story.answer(number, NORTHLAND, Choice.ENDORSE, "northland-coordinator");
        return number;
    }

    private ProgrammeStatus status(CaseNumber number) {
        return programmes.get(number).status();
    }

    private List<String> openSteps(CaseNumber number) {
        return steps.open(number).stream().map(OpenStep::step).toList();
    }
}
