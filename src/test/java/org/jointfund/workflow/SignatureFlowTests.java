package org.jointfund.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.jointfund.JointfundTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;

/** From the approval to the signed agreement, or to its lapse. */
@JointfundTest
@Transactional
class SignatureFlowTests {

    private final ModelEngine model;

    SignatureFlowTests(@Autowired DataSource rows, @Autowired PlatformTransactionManager transactions) {
        model = ModelEngine.on(rows, transactions);
    }

    @AfterAll
    static void everyFlowIsWalked() {
        FlowCoverage.assertEveryFlowTaken("signature.bpmn");
    }

    @Test
    void theLastSignatureSignsTheAgreement() {
        issued().hears("agreement.signed").endsAt("end_signed");
    }

    @Test
    void escalationAndNewsToTheCommitteeAreTasksThatEndWithTheSignature() {
        issued().runs("timer_escalateToCoordinator").runs("timer_informCommittee");
        assertThat(model.openTasks())
                .containsExactlyInAnyOrder("userTask_remindSignatories", "userTask_informCommittee");
        model.hears("agreement.signed").endsAt("end_signed");
    }

    @Test
    void remindersDoneLeaveTheSignaturesOpen() {
        issued().runs("timer_escalateToCoordinator").does("remindSignatories");
        model.runs("timer_informCommittee").does("informCommittee");
        model.hears("agreement.signed").endsAt("end_signed");
    }

    @Test
    void anApprovalLapsesWhenThePresidingOfficerSaysSo() {
        issued().runs("timer_approvalLapses")
                .does("decideApprovalLapse", "lapse", true)
                .endsAt("end_lapsed");
    }

    @Test
    void anExtendedApprovalIsAskedForAgain() {
        issued().runs("timer_approvalLapses")
                .does("decideApprovalLapse", "lapse", false)
                .runs("timer_lapseExtended");
        assertThat(model.openTasks()).containsExactly("userTask_decideApprovalLapse");
    }

    @Test
    void aRefusalResolvedByANewTextIssuesTheAgreementAgain() {
        refused("REISSUE")
                .runs("serviceTask_issueAgreement")
                .hears("agreement.signed")
                .endsAt("end_signed");
    }

    @Test
    void aSignatoryWhoSignsAfterAllLeavesTheSignaturesOpen() {
        refused("SIGN").hears("agreement.signed").endsAt("end_signed");
    }

    @Test
    void aRefusalMayLapseTheApprovalOnlyWithThePresidingOfficer() {
        refused("LAPSE").does("confirmLapse", "lapse", true).endsAt("end_lapsed");
    }

    @Test
    void aLapseNotConfirmedGoesBackToTheSecretariat() {
        refused("LAPSE").does("confirmLapse", "lapse", false);
        assertThat(model.openTasks()).containsExactly("userTask_resolveRefusal");
    }

    private ModelEngine issued() {
        return model.start("signature").runs("serviceTask_issueAgreement");
    }

    private ModelEngine refused(String resolution) {
        return issued().hears("agreement.refused").does("resolveRefusal", "resolution", resolution);
    }
}
