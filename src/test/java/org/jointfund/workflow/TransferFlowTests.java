package org.jointfund.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.jointfund.JointfundTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;

/** Transfers and later tranches, along every way. */
@JointfundTest
@Transactional
class TransferFlowTests {

    private final ModelEngine model;

    TransferFlowTests(@Autowired DataSource rows, @Autowired PlatformTransactionManager transactions) {
        model = ModelEngine.on(rows, transactions);
    }

    @AfterAll
    static void everyFlowIsWalked() {
        FlowCoverage.assertEveryFlowTaken("fund-transfer.bpmn");
        FlowCoverage.assertEveryFlowTaken("tranche.bpmn");
    }

    @Test
    void aTransferIsPaid() {
        paid(model.start("fundTransfer")).endsAt("end_paid");
    }

    @Test
    void aTransferSentBackIsPreparedAgain() {
        model.start("fundTransfer").does("prepareTransfer").does("approveTransfer", "transferApproved", false);
        assertThat(model.openTasks()).containsExactly("userTask_prepareTransfer");
    }

    @Test
    void anIncompleteTransferIsPreparedAgain() {
        approved(model.start("fundTransfer")).does("checkTransfer", "transferComplete", false);
        assertThat(model.openTasks()).containsExactly("userTask_prepareTransfer");
    }

    @Test
    void aTransferPartlyPaidWaitsForTheRest() {
        approved(model.start("fundTransfer")).does("checkTransfer", "transferComplete", true);
        model.does("recordPayments").does("releasePayments", "fullyPaid", false);
        assertThat(model.openTasks()).containsExactly("userTask_recordPayments");
    }

    @Test
    void aTrancheWithAllConditionsMetIsTransferred() {
        model.start("tranche").releaseTestAnswers(true).does("requestTranche");
        paid(model.does("certifyTranche")).endsAt("end_transferred");
    }

    @Test
    void aTrancheWaitsUntilItsConditionsChange() {
        model.start("tranche")
                .releaseTestAnswers(false, true)
                .does("requestTranche")
                .does("awaitConditions");
        assertThat(model.openTasks()).containsExactly("userTask_certifyTranche");
    }

    @Test
    void aTrancheWhoseConditionsLapseWaitsAgain() {
        model.start("tranche").releaseTestAnswers(true, true).does("requestTranche");
        model.hears("disbursement.conditionsLapsed");
        assertThat(model.openTasks()).containsExactly("userTask_awaitConditions");
        model.does("awaitConditions");
        assertThat(model.openTasks()).containsExactly("userTask_certifyTranche");
    }

    @Test
    void aTrancheGivenUpEndsWithItsTransfer() {
        model.start("tranche").releaseTestAnswers(true).does("requestTranche").does("certifyTranche");
        model.hears("disbursement.trancheUnclaimed").endsAt("end_unclaimed");
    }

    @Test
    void aTrancheStillOpenAtTheEndIsLeftToTheChair() {
        model.start("tranche").hears("programme.ended");
        assertThat(model.openTasks()).containsExactlyInAnyOrder("userTask_requestTranche", "userTask_giveUpTranche");
        model.does("giveUpTranche");
        model.hears("disbursement.trancheUnclaimed").endsAt("end_unclaimed");
    }

    @Test
    void aTrancheTransferredAfterAllIsNotGivenUp() {
        model.start("tranche").releaseTestAnswers(true).hears("programme.ended").does("requestTranche");
        paid(model.does("certifyTranche")).endsAt("end_transferred");
    }

    @Test
    void aTransferGivenUpIsPaidNoFurther() {
        model.start("fundTransfer").hears("disbursement.transferGivenUp").endsAt("end_givenUp");
    }

    private static ModelEngine approved(ModelEngine transfer) {
        return transfer.does("prepareTransfer").does("approveTransfer", "transferApproved", true);
    }

    private static ModelEngine paid(ModelEngine transfer) {
        return approved(transfer)
                .does("checkTransfer", "transferComplete", true)
                .does("recordPayments")
                .does("releasePayments", "fullyPaid", true);
    }
}
