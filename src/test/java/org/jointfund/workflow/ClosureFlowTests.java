package org.jointfund.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.jointfund.JointfundTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;

/** Reports, notices of completion and closure, agency by agency. */
@JointfundTest
@Transactional
class ClosureFlowTests {

    private final ModelEngine model;

    ClosureFlowTests(@Autowired DataSource rows, @Autowired PlatformTransactionManager transactions) {
        model = ModelEngine.on(rows, transactions);
    }

    @AfterAll
    static void everyFlowIsWalked() {
        FlowCoverage.assertEveryFlowTaken("reporting.bpmn");
        FlowCoverage.assertEveryFlowTaken("closure.bpmn");
        FlowCoverage.assertEveryFlowTaken("completion.bpmn");
    }

    @Test
    void reportingEndsWithTheLastAcceptedReport() {
        model.start("reporting", "agencies", "IOM,ILO").does("submitReport").does("submitReport");
        model.does("acceptReport", "reportAccepted", true).does("acceptReport", "reportAccepted", true);
        model.endsAt("end_complete");
    }

    @Test
    void aReturnedReportIsSubmittedAgain() {
        model.start("reporting", "agencies", "IOM").does("submitReport").does("acceptReport", "reportAccepted", false);
        assertThat(model.openTasks()).containsExactly("userTask_submitReport");
    }

    @Test
    void oneReportReturnedDoesNotReturnAnother() {
        model.start("reporting", "agencies", "IOM,ILO").does("submitReport").does("submitReport");
        model.does("acceptReport", "reportAccepted", true).does("acceptReport", "reportAccepted", false);
        assertThat(model.openTasks()).containsExactly("userTask_submitReport");
    }

    @Test
    void theLastNoticeClosesOperationally() {
        model.start("completion", "agencies", "IOM,ILO")
                .does("notifyCompletion")
                .does("notifyCompletion");
        model.endsAt("end_notified");
    }

    @Test
    void aCancelledProgrammeNeedsNoNotices() {
        model.start("completion", "agencies", "IOM,ILO")
                .hears("programme.cancelled")
                .endsAt("end_cancelled");
    }

    @Test
    void aProgrammeClosesOnceStatementsRefundsAndNarrativeAreIn() {
        settled("statementAccepted", true, "refundDue", true).does("recordRefund");
        narrated(true).does("closeFinancially").endsAt("end_closed");
    }

    @Test
    void aRefundReversedIsRecordedAgain() {
        settled("statementAccepted", true, "refundDue", true).does("recordRefund");
        model.hears("change.refundReversed", "owingAgency", "IOM");
        assertThat(model.openTasks()).contains("userTask_recordRefundAgain");
        model.does("recordRefundAgain");
        narrated(true).does("closeFinancially").endsAt("end_closed");
    }

    @Test
    void aSmallBalanceIsKept() {
        settled("statementAccepted", true, "refundDue", false);
        narrated(true).does("closeFinancially").endsAt("end_closed");
    }

    @Test
    void aReturnedStatementIsSubmittedAgain() {
        settled("statementAccepted", false, "refundDue", false);
        assertThat(model.tasks("submitFinalStatement")).hasSize(1);
    }

    @Test
    void aReturnedNarrativeIsSubmittedAgain() {
        model.start("closure", "agencies", "IOM");
        narrated(false);
        assertThat(model.tasks("submitFinalNarrative")).hasSize(1);
    }

    private ModelEngine settled(Object... facts) {
        return model.start("closure", "agencies", "IOM")
                .does("submitFinalStatement")
                .does("acceptFinalStatement", facts);
    }

    private ModelEngine narrated(boolean accepted) {
        return model.does("submitFinalNarrative").does("acceptFinalNarrative", "narrativeAccepted", accepted);
    }
}
