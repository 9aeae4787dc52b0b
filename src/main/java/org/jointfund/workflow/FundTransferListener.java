package org.jointfund.workflow;

import java.util.Map;
import org.jointfund.disbursement.PaymentReversed;
import org.jointfund.disbursement.PaymentsPrepared;
import org.jointfund.disbursement.PaymentsReleased;
import org.jointfund.disbursement.PaymentsSentBack;
import org.jointfund.disbursement.TransferApproved;
import org.jointfund.disbursement.TransferChecked;
import org.jointfund.disbursement.TransferGivenUp;
import org.jointfund.disbursement.TransferPrepared;
import org.jointfund.disbursement.TransferSentBack;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves a fund transfer on. */
@Component
class FundTransferListener {

    private final Processes processes;

    FundTransferListener(Processes processes) {
        this.processes = processes;
    }

    @EventListener
    void on(TransferPrepared event) {
        processes.complete("userTask_prepareTransfer", event.subject(), Map.of());
    }

    @EventListener
    void on(TransferApproved event) {
        processes.complete("userTask_approveTransfer", event.subject(), Map.of("transferApproved", true));
    }

    @EventListener
    void on(TransferSentBack event) {
        processes.complete("userTask_approveTransfer", event.subject(), Map.of("transferApproved", false));
    }

    @EventListener
    void on(TransferChecked event) {
        processes.complete("userTask_checkTransfer", event.subject(), Map.of("transferComplete", event.complete()));
    }

    /** Entered again before the release, payments stay where they are: with the manager. */
    @EventListener
    void on(PaymentsPrepared event) {
        processes.completeIfOpen("userTask_recordPayments", event.subject());
    }

    @EventListener
    void on(PaymentsReleased event) {
        processes.complete("userTask_releasePayments", event.subject(), Map.of("fullyPaid", event.fullyPaid()));
    }

    @EventListener
    void on(PaymentsSentBack event) {
        processes.complete("userTask_releasePayments", event.subject(), Map.of("fullyPaid", false));
    }

    /** A transfer that was paid in full goes on where payments are recorded. */
    @EventListener
    void on(PaymentReversed event) {
        if (event.wasFullyPaid()) {
            processes.startAt("fundTransfer", "userTask_recordPayments", event.subject());
        }
    }

    /** A transfer within a tranche has ended with it. */
    @EventListener
    void on(TransferGivenUp event) {
        processes.correlateIfAwaited("disbursement.transferGivenUp", event.subject());
    }
}
