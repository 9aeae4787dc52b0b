package org.jointfund.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.jointfund.JointfundTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;

/** From the selected idea to the approved document, with every return and lapse. */
@JointfundTest
@Transactional
class ProgrammeDocumentFlowTests {

    private final ModelEngine model;

    ProgrammeDocumentFlowTests(@Autowired DataSource rows, @Autowired PlatformTransactionManager transactions) {
        model = ModelEngine.on(rows, transactions);
    }

    @AfterAll
    static void everyFlowIsWalked() {
        FlowCoverage.assertEveryFlowTaken("programme-document.bpmn");
    }

    @Test
    void aDocumentIsApproved() {
        decided("APPROVE").endsAt("end_approved");
    }

    @Test
    void aDocumentIsRejected() {
        decided("REJECT").endsAt("end_rejected");
    }

    @Test
    void aRevisedDocumentIsPreparedAgain() {
        decided("REVISE");
        assertThat(model.openTasks()).containsExactly("userTask_prepareDocument");
    }

    @Test
    void aDocumentReturnedForItsQualityIsPreparedAgain() {
        checked("RETURN");
        assertThat(model.openTasks()).containsExactly("userTask_prepareDocument");
    }

    @Test
    void aDocumentNotRecommendedStillReachesTheCommittee() {
        checked("NOT_RECOMMENDED");
        assertThat(model.openTasks()).containsExactly("userTask_placeOnAgenda");
    }

    @Test
    void acceptedAnswersApproveTheDocument() {
        answered(true).endsAt("end_approved");
    }

    @Test
    void answersNotAcceptedAreGivenAgain() {
        answered(false);
        assertThat(model.openTasks()).containsExactly("userTask_answerComments");
    }

    @Test
    void overdueCommentsRevertTheApprovalWhenTheHeadSaysSo() {
        overdueComments().does("decideOverdueComments", "lapse", true);
        assertThat(model.openTasks()).containsExactly("userTask_prepareDocument");
    }

    @Test
    void overdueCommentsMayBeExtended() {
        overdueComments().does("decideOverdueComments", "lapse", false).runs("timer_commentsExtended");
        assertThat(model.openTasks())
                .containsExactlyInAnyOrder("userTask_answerComments", "userTask_decideOverdueComments");
    }

    @Test
    void commentsAnsweredLateCloseTheQuestion() {
        overdueComments();
        model.does("answerComments")
                .does("verifyAnswers", "answersAccepted", true)
                .endsAt("end_approved");
    }

    @Test
    void anOverdueDocumentLapsesWhenTheHeadSaysSo() {
        overdue().does("decideOverdueDocument", "lapse", true).endsAt("end_lapsed");
    }

    @Test
    void anExtendedDocumentIsAskedForAgain() {
        overdue().does("decideOverdueDocument", "lapse", false).runs("timer_documentExtended");
        assertThat(model.openTasks())
                .containsExactlyInAnyOrder("userTask_prepareDocument", "userTask_decideOverdueDocument");
    }

    private ModelEngine overdue() {
        return model.start("programmeDocument").runs("timer_documentOverdue");
    }

    private ModelEngine checked(String result) {
        return model.start("programmeDocument").does("prepareDocument").does("checkQuality", "qualityResult", result);
    }

    private ModelEngine decided(String outcome) {
        return checked("PASS").does("placeOnAgenda").does("decideItem", "outcome", outcome);
    }

    private ModelEngine answered(boolean accepted) {
        return decided("APPROVE_WITH_COMMENTS")
                .does("answerComments")
                .does("verifyAnswers", "answersAccepted", accepted);
    }

    private ModelEngine overdueComments() {
        return decided("APPROVE_WITH_COMMENTS").runs("timer_commentsOverdue");
    }
}
