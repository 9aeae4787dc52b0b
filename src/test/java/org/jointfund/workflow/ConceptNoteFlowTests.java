package org.jointfund.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.jointfund.JointfundTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;

/** From a draft to the selection, along every way an idea can go. */
@JointfundTest
@Transactional
class ConceptNoteFlowTests {

    private final ModelEngine model;

    ConceptNoteFlowTests(@Autowired DataSource rows, @Autowired PlatformTransactionManager transactions) {
        model = ModelEngine.on(rows, transactions);
    }

    @AfterAll
    static void everyFlowIsWalked() {
        FlowCoverage.assertEveryFlowTaken("concept-note.bpmn");
        FlowCoverage.assertEveryFlowTaken("committee-decision.bpmn");
    }

    @Test
    void aGlobalIdeaIsSelectedWithoutCoordinators() {
        toCommittee(handedIn());
        decided("SELECT").endsAt("end_selected");
    }

    @Test
    void aCountryIdeaIsSelectedOnceEveryCoordinatorHasEndorsedIt() {
        model.start("conceptNote").does("draftIdea", "coordinatorNeeded", true, "countries", "KE,UG");
        assertThat(model.tasks("endorseIdea")).hasSize(2);
        model.does("endorseIdea", "endorsed", true);
        assertThat(model.openTasks()).containsExactly("userTask_endorseIdea");
        toCommittee(model.does("endorseIdea", "endorsed", true));
        decided("SELECT").endsAt("end_selected");
    }

    @Test
    void oneCoordinatorWhoReturnsTheIdeaEndsTheRound() {
        model.start("conceptNote").does("draftIdea", "coordinatorNeeded", true, "countries", "KE,UG");
        model.does("endorseIdea", "endorsed", false, "sentBack", false);
        assertThat(model.openTasks()).containsExactly("userTask_draftIdea");
    }

    @Test
    void aCoordinatorWhoReturnsWhatTheFundHasSeenSetsTheClockToo() {
        returned().does("completeIdea", "coordinatorNeeded", true, "countries", "KE");
        model.does("endorseIdea", "endorsed", false, "sentBack", true);
        assertThat(model.openTasks()).containsExactly("userTask_completeIdea");
        model.runs("timer_answerOverdue");
        assertThat(model.openTasks()).containsExactlyInAnyOrder("userTask_completeIdea", "userTask_decideLapse");
    }

    @Test
    void anIneligibleIdeaEnds() {
        handedIn().does("checkEligibility", "eligibility", "INELIGIBLE").endsAt("end_ineligible");
    }

    @Test
    void aReturnedIdeaIsCompletedAndCheckedAgain() {
        returned().does("completeIdea", "coordinatorNeeded", false, "countries", "");
        assertThat(model.openTasks()).containsExactly("userTask_checkEligibility");
    }

    @Test
    void aThirdReturnRefusedByTheHeadEndsTheIdea() {
        thirdTime().does("decideThirdReturn", "thirdReturnAllowed", false).endsAt("end_returnsExhausted");
    }

    @Test
    void aThirdReturnAllowedByTheHeadIsAReturn() {
        thirdTime().does("decideThirdReturn", "thirdReturnAllowed", true);
        assertThat(model.openTasks()).containsExactly("userTask_completeIdea");
    }

    @Test
    void anOverdueAnswerOnlyAsksTheSecretariat() {
        returned().runs("timer_answerOverdue");
        assertThat(model.openTasks()).containsExactlyInAnyOrder("userTask_completeIdea", "userTask_decideLapse");
    }

    @Test
    void anOverdueIdeaLapsesWhenTheSecretariatSaysSo() {
        returned()
                .runs("timer_answerOverdue")
                .does("decideLapse", "lapse", true)
                .endsAt("end_lapsed");
    }

    @Test
    void anExtendedAnswerIsAskedForAgain() {
        returned().runs("timer_answerOverdue").does("decideLapse", "lapse", false);
        model.runs("timer_answerExtended");
        assertThat(model.tasks("decideLapse")).hasSize(1);
    }

    @Test
    void aLateAnswerClosesTheQuestionOfTheLapse() {
        returned().runs("timer_answerOverdue");
        model.does("completeIdea", "coordinatorNeeded", false, "countries", "");
        assertThat(model.openTasks()).containsExactly("userTask_checkEligibility");
    }

    @Test
    void scoresFarApartAskForAThirdReview() {
        reviewed(handedIn(), true);
        assertThat(model.openTasks()).containsExactly("userTask_appointReviewers");
    }

    @Test
    void aRemovedIdeaEnds() {
        toCommittee(handedIn());
        decided("REMOVE").endsAt("end_removed");
    }

    @Test
    void anIdeaReturnedByTheCommitteeIsCompleted() {
        toCommittee(handedIn());
        decided("RETURN");
        assertThat(model.openTasks()).containsExactly("userTask_completeIdea");
    }

    @Test
    void aDeferredIdeaComesBackToTheNextAgenda() {
        toCommittee(handedIn());
        decided("DEFER");
        assertThat(model.openTasks()).containsExactly("userTask_placeOnAgenda");
    }

    @Test
    void anIdeaKeptInThePipelineComesBackToTheCommittee() {
        kept().hears("committee.ideaRetabled");
        assertThat(model.openTasks()).containsExactly("userTask_placeOnAgenda");
    }

    @Test
    void anOldEntryExpiresWhenTheHeadSaysSo() {
        kept().runs("timer_entryOld").does("reviewPipelineEntry", "lapse", true).endsAt("end_expired");
    }

    @Test
    void anOldEntryMayStay() {
        kept().runs("timer_entryOld")
                .does("reviewPipelineEntry", "lapse", false)
                .runs("timer_entryExtended");
        assertThat(model.openTasks()).containsExactly("userTask_reviewPipelineEntry");
    }

    private ModelEngine handedIn() {
        return model.start("conceptNote").does("draftIdea", "coordinatorNeeded", false, "countries", "");
    }

    private ModelEngine returned() {
        return handedIn().does("checkEligibility", "eligibility", "RETURN", "thirdReturn", false);
    }

    private ModelEngine thirdTime() {
        return handedIn().does("checkEligibility", "eligibility", "RETURN", "thirdReturn", true);
    }

    private static ModelEngine reviewed(ModelEngine screened, boolean farApart) {
        return screened.does("checkEligibility", "eligibility", "ELIGIBLE")
                .does("appointReviewers", "reviewers", "ana,ben")
                .does("reviewIdea", "thirdReviewNeeded", false)
                .does("reviewIdea", "thirdReviewNeeded", farApart);
    }

    private static void toCommittee(ModelEngine screened) {
        reviewed(screened, false).does("writeRecommendation").does("placeOnAgenda");
    }

    private ModelEngine decided(String outcome) {
        return model.does("decideItem", "outcome", outcome);
    }

    private ModelEngine kept() {
        toCommittee(handedIn());
        return decided("KEEP");
    }
}
