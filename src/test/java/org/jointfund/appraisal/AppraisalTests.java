package org.jointfund.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jointfund.programme.ProgrammeFixtures.ALDER;

import java.util.List;
import java.util.Set;
import org.jointfund.JointfundTest;
import org.jointfund.fund.EligibilityRule.Stage;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Assignment;
import org.jointfund.partner.People;
import org.jointfund.partner.Person;
import org.jointfund.partner.Role;
import org.jointfund.programme.CaseSteps;
import org.jointfund.programme.OfficerHelpedWriteIt;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.programme.Programmes;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.NotAllowed;
import org.jointfund.shared.NotFound;
import org.jointfund.shared.PersonId;
import org.jointfund.shared.Stale;
import org.jointfund.workflow.OpenTask;
import org.jointfund.workflow.TaskList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

@JointfundTest
@Transactional
class AppraisalTests {

    @Autowired
    private ApplicationContext context;

    private AppraisalStory story;

    @BeforeEach
    void setUp() {
        story = new AppraisalStory(context);
    }

    @Test
    void anIdeaIsTestedWhenItReachesTheSecretariat() {
        CaseNumber number = story.submitted();
        ScreeningResult result =
                story.bean(Screenings.class).latest(number, Stage.IDEA).orElseThrow();
        assertThat(result.mayGoOn()).isTrue();
        assertThat(result.inputs()).containsEntry("agencies", 2).containsEntry("budgetCents", 200_000_000);
        assertThat(result.findings()).extracting(Finding::rule).contains("E1", "E18", "E20");
    }

    @Test
    void anIdeaIsEligibleOrNotAsItStandsNowAndTheTestIsKept() {
        CaseNumber number = story.submitted();
        memorandumOfBirch(AppraisalStory.FUND.value(), "NONE");
        assertThatThrownBy(() -> story.check(number, CheckResult.ELIGIBLE)).isInstanceOf(RulesStillBroken.class);
        assertThat(lastTest(number).mayGoOn()).isFalse();

        memorandumOfBirch("NONE", AppraisalStory.FUND.value());
        story.check(number, CheckResult.ELIGIBLE);

        assertThat(status(number)).isEqualTo(ProgrammeStatus.IDEA_REVIEW);
        assertThat(lastTest(number).mayGoOn()).isTrue();
    }

    private void memorandumOfBirch(String from, String to) {
        story.bean(JdbcTemplate.class)
                .update("update partner_mou set fund = ? where agency = 'BIRCH' and fund = ?", to, from);
    }

    private ScreeningResult lastTest(CaseNumber number) {
        return story.bean(Screenings.class).latest(number, Stage.IDEA).orElseThrow();
    }

    @Test
    void anEligibleIdeaIsReviewedAndRecommendedOn() {
        CaseNumber number = story.inReview("reviewer-1", "reviewer-2");
        assertThat(steps(number)).containsExactly("reviewIdea", "reviewIdea");
        story.review(number, "reviewer-1", 80);
        assertThatThrownBy(() -> story.recommend(number)).isInstanceOf(Stale.class);
        story.review(number, "reviewer-2", 80);
        assertThat(steps(number)).containsExactly("writeRecommendation");
        story.recommend(number);
        assertThat(status(number)).isEqualTo(ProgrammeStatus.IDEA_READY);
        assertThat(steps(number)).containsExactly("placeOnAgenda");
    }

    @Test
    void aThirdReviewerIsAskedWhenTwoLieFarApart() {
        CaseNumber number = story.inReview("reviewer-1", "reviewer-2");
        story.review(number, "reviewer-1", 100);
        story.review(number, "reviewer-2", 60);
        assertThat(steps(number)).containsExactly("appointReviewers");
        assertThatThrownBy(() -> story.recommend(number)).isInstanceOf(Stale.class);
        story.appoint(number, "reviewer-3");
        story.review(number, "reviewer-3", 80);
        assertThat(steps(number)).containsExactly("writeRecommendation");
    }

    @Test
    void aReturnedIdeaGoesBackAndIsCountedAndTheThirdReturnIsForTheHead() {
        CaseNumber number = story.submitted();
        story.check(number, CheckResult.RETURN);
        assertThat(status(number)).isEqualTo(ProgrammeStatus.IDEA_DRAFT);
        assertThat(story.bean(Programmes.class).get(number).returns()).isEqualTo(1);
        assertThat(steps(number)).containsExactly("completeIdea");
        var ideas = new org.jointfund.programme.IdeaStory(context);
        ideas.handIn(number, ALDER);
        story.check(number, CheckResult.RETURN);
        ideas.handIn(number, ALDER);
        story.check(number, CheckResult.RETURN);
        assertThat(status(number)).isEqualTo(ProgrammeStatus.IDEA_SUBMITTED);
        assertThat(steps(number)).containsExactly("decideThirdReturn");
    }

    @Test
    void anIneligibleIdeaEndsWithTheRuleThatSaysSo() {
        CaseNumber number = story.submitted();
        assertThatThrownBy(() ->
                        check(number, new CheckIdea(CheckResult.INELIGIBLE, "E99", "No"), "secretariat-officer-1"))
                .isInstanceOf(RuleNotNamed.class);
        assertThatThrownBy(
                        () -> check(number, new CheckIdea(CheckResult.INELIGIBLE, "E12", " "), "secretariat-officer-1"))
                .isInstanceOf(ReasonMissing.class);
        story.check(number, CheckResult.INELIGIBLE);
        assertThat(status(number)).isEqualTo(ProgrammeStatus.IDEA_INELIGIBLE);
        assertThatThrownBy(() -> story.check(number, CheckResult.ELIGIBLE)).isInstanceOf(Stale.class);
    }

    @Test
    void anOfficerWhoHelpedWriteItDoesNotHandleIt() {
        CaseNumber number = story.submitted();
        PersonId both = new PersonId("officer-and-writer");
        story.bean(People.class)
                .save(
                        new Person(both, "Both", "both@demo.example", "en"),
                        List.of(
                                new Assignment(Role.SECRETARIAT_OFFICER, AppraisalStory.FUND, ""),
                                new Assignment(Role.FOCAL_POINT, AppraisalStory.FUND, "ALDER")));
        assertThatThrownBy(() -> check(number, new CheckIdea(CheckResult.ELIGIBLE, null, null), both.value()))
                .isInstanceOf(OfficerHelpedWriteIt.class);
    }

    @Test
    void onlyTheSecretariatAnswersAnIdea() {
        CaseNumber number = story.submitted();
        assertThatThrownBy(() -> check(number, new CheckIdea(CheckResult.ELIGIBLE, null, null), "alder-focal-point"))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void reviewersAreTwoIndependentAndAskedOnce() {
        CaseNumber number = story.submitted();
        story.check(number, CheckResult.ELIGIBLE);
        assertThatThrownBy(() -> story.appoint(number, "reviewer-1")).isInstanceOf(TooFewReviewers.class);
        assertThatThrownBy(() -> story.appoint(number, "reviewer-1", "auditor"))
                .isInstanceOf(NoReviewer.class)
                .hasMessageContaining(story.bean(People.class)
                        .actor(new PersonId("auditor"))
                        .orElseThrow()
                        .name());
        PersonId partial = new PersonId("reviewer-of-birch");
        story.bean(People.class)
                .save(
                        new Person(partial, "Partial", "partial@demo.example", "en"),
                        List.of(
                                new Assignment(Role.REVIEWER, AppraisalStory.FUND, ""),
                                new Assignment(Role.AGENCY_FINANCE, AppraisalStory.FUND, "BIRCH")));
        assertThatThrownBy(() -> story.appoint(number, "reviewer-1", partial.value()))
                .isInstanceOf(ReviewerNotIndependent.class);
        story.appoint(number, "reviewer-1", "reviewer-2");
        assertThatThrownBy(() -> story.appoint(number, "reviewer-3")).isInstanceOf(Stale.class);
    }

    @Test
    void aSheetIsCompleteWithinItsWeightsAndHandedInOnce() {
        CaseNumber number = story.inReview("reviewer-1", "reviewer-2");
        HandInReview full = story.sheet(80);
        HandInReview short_ =
                new HandInReview(full.scores().subList(1, full.scores().size()), "");
        assertThatThrownBy(() -> handIn(number, short_, "reviewer-1")).isInstanceOf(SheetIncomplete.class);
        assertThatThrownBy(() -> handIn(number, story.sheet(200), "reviewer-1")).isInstanceOf(SheetIncomplete.class);
        story.review(number, "reviewer-1", 80);
        assertThatThrownBy(() -> story.review(number, "reviewer-1", 80)).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> story.bean(Reviewing.class)
                        .handIn(number, new PersonId("reviewer-2"), full, story.actor("reviewer-3")))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void aReviewerSeesTheOthersOnlyAfterTheirOwn() {
        CaseNumber number = story.inReview("reviewer-1", "reviewer-2");
        story.review(number, "reviewer-1", 80);
        assertThat(seen(number, "reviewer-2")).containsExactly(new PersonId("reviewer-2"));
        story.review(number, "reviewer-2", 80);
        assertThat(seen(number, "reviewer-2")).hasSize(2);
    }

    @Test
    void whoHasNotHandedInIsReplacedAndTheTaskIsTheSuccessors() {
        CaseNumber number = story.inReview("reviewer-1", "reviewer-2");
        story.review(number, "reviewer-1", 80);
        assertThatThrownBy(() -> replace(number, "reviewer-1", "reviewer-3")).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> replace(number, "reviewer-2", "reviewer-1")).isInstanceOf(NoReviewer.class);
        assertThatThrownBy(() -> replace(number, "reviewer-3", "reviewer-2")).isInstanceOf(NotFound.class);

        replace(number, "reviewer-2", "reviewer-3");

        assertThat(tasks("reviewer-2")).doesNotContain(number.value());
        assertThat(tasks("reviewer-3")).contains(number.value());
        assertThatThrownBy(() -> story.review(number, "reviewer-2", 80)).isInstanceOf(NotFound.class);
        story.review(number, "reviewer-3", 80);
        assertThat(steps(number)).containsExactly("writeRecommendation");
    }

    @Test
    void onlyTheSecretariatReplacesAReviewer() {
        CaseNumber number = story.inReview("reviewer-1", "reviewer-2");
        assertThatThrownBy(() -> replace(number, "reviewer-1", "reviewer-3", "alder-focal-point"))
                .isInstanceOf(NotAllowed.class);
    }

    private void replace(CaseNumber number, String from, String to) {
        replace(number, from, to, "secretariat-officer-1");
    }

    private void replace(CaseNumber number, String from, String to, String officer) {
        story.bean(Replacing.class).replace(number, new ReplaceReviewer(from, to), story.actor(officer));
    }

    private List<String> tasks(String person) {
        return story.bean(TaskList.class).of(story.actor(person), null, 50).stream()
                .map(OpenTask::businessKey)
                .toList();
    }

    private Set<PersonId> seen(CaseNumber number, String reader) {
        return story.bean(ReviewReading.class)
                .round(number, story.actor(reader))
                .map(round ->
                        round.reviews().stream().map(Review::reviewer).collect(java.util.stream.Collectors.toSet()))
                .orElse(Set.of());
    }

    private void check(CaseNumber number, CheckIdea command, String officer) {
        Actor actor = story.actor(officer);
        story.bean(IdeaChecking.class).check(number, command, actor);
    }

    private void handIn(CaseNumber number, HandInReview sheet, String reviewer) {
        story.bean(Reviewing.class).handIn(number, new PersonId(reviewer), sheet, story.actor(reviewer));
    }

    private ProgrammeStatus status(CaseNumber number) {
        return story.bean(Programmes.class).get(number).status();
    }

    private List<String> steps(CaseNumber number) {
        return story.bean(CaseSteps.class).open(number).stream()
                .map(CaseSteps.OpenStep::step)
                .toList();
    }
}
