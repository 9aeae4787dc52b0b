package org.jointfund.workflow;

import javax.sql.DataSource;
import org.jointfund.JointfundTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;

/** The spine: one programme through all its phases, and every way it can end early. */
@JointfundTest
@Transactional
class JointProgrammeFlowTests {

    private final ModelEngine model;

    JointProgrammeFlowTests(@Autowired DataSource rows, @Autowired PlatformTransactionManager transactions) {
        model = ModelEngine.on(rows, transactions);
    }

    @AfterAll
    static void everyFlowIsWalked() {
        FlowCoverage.assertEveryFlowTaken("joint-programme.bpmn");
    }

    @Test
    void aProgrammeIsClosedAfterItWasOperationallyClosed() {
        closed(active().hears("programme.operationallyClosed", "agencies", "IOM"));
    }

    @Test
    void aCancelledProgrammeIsClosedToo() {
        closed(active().hears("programme.cancelled", "agencies", "IOM"));
    }

    @Test
    void anIdeaNotSelectedEndsTheProgramme() {
        started().does("checkEligibility", "eligibility", "INELIGIBLE").endsAt("end_notSelected");
    }

    @Test
    void aDocumentRejectedEndsTheProgramme() {
        selected();
        decided("REJECT").endsAt("end_notApproved");
    }

    @Test
    void anApprovalLapsedEndsTheProgramme() {
        selected();
        decided("APPROVE").runs("serviceTask_issueAgreement").runs("timer_approvalLapses");
        model.does("decideApprovalLapse", "lapse", true).endsAt("end_notSigned");
    }

    @Test
    void aWithdrawnProgrammeEndsWithItsPhase() {
        started().hears("programme.withdrawn").endsAt("end_withdrawn");
    }

    private ModelEngine started() {
        return model.start("jointProgramme").does("draftIdea", "coordinatorNeeded", false, "countries", "");
    }

    private void selected() {
        started()
                .does("checkEligibility", "eligibility", "ELIGIBLE")
                .does("appointReviewers", "reviewers", "ana")
                .does("reviewIdea", "thirdReviewNeeded", false)
                .does("writeRecommendation")
                .does("placeOnAgenda")
                .does("decideItem", "outcome", "SELECT");
    }

    private ModelEngine decided(String outcome) {
        return model.does("prepareDocument")
                .does("checkQuality", "qualityResult", "PASS")
                .does("placeOnAgenda")
                .does("decideItem", "outcome", outcome);
    }

    private ModelEngine active() {
        selected();
        return decided("APPROVE")
                .runs("serviceTask_issueAgreement")
                .hears("agreement.signed")
                .does("prepareTransfer")
                .does("approveTransfer", "transferApproved", true)
                .does("checkTransfer", "transferComplete", true)
                .does("recordPayments")
                .does("releasePayments", "fullyPaid", true);
    }

    private static void closed(ModelEngine model) {
        model.does("submitFinalStatement")
                .does("acceptFinalStatement", "statementAccepted", true, "refundDue", false)
                .does("submitFinalNarrative")
                .does("acceptFinalNarrative", "narrativeAccepted", true)
                .does("closeFinancially")
                .endsAt("end_financiallyClosed");
    }
}
