package org.jointfund.workflow;

import java.util.Map;
import org.jointfund.change.FinalNarrativeChecked;
import org.jointfund.change.FinalNarrativeSubmitted;
import org.jointfund.change.FinalStatementChecked;
import org.jointfund.change.FinalStatementSubmitted;
import org.jointfund.change.FinanciallyClosed;
import org.jointfund.change.RefundReceived;
import org.jointfund.change.RefundReversed;
import org.jointfund.shared.AgencyCode;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves a closure on: statements and refunds by agency, the final narrative, the last step. */
@Component
class ClosureListener {

    private final Processes processes;

    ClosureListener(Processes processes) {
        this.processes = processes;
    }

    @EventListener
    void on(FinalStatementSubmitted event) {
        complete("userTask_submitFinalStatement", event.subject(), event.agency(), Map.of());
    }

    @EventListener
    void on(FinalStatementChecked event) {
        complete(
                "userTask_acceptFinalStatement",
                event.subject(),
                event.agency(),
                Map.of("statementAccepted", event.accepted(), "refundDue", event.refundDue()));
    }

    @EventListener
    void on(RefundReceived event) {
        processes.completeEither(
                "userTask_recordRefund",
                "userTask_recordRefundAgain",
                event.subject(),
                "agency",
                event.agency().value());
    }

    @EventListener
    void on(RefundReversed event) {
        processes.correlate(
                "change.refundReversed",
                event.subject(),
                Map.of("owingAgency", event.agency().value()));
    }

    private void complete(String task, String key, AgencyCode agency, Map<String, Object> facts) {
        processes.complete(task, key, "agency", agency.value(), facts);
    }

    @EventListener
    void on(FinalNarrativeSubmitted event) {
        processes.complete("userTask_submitFinalNarrative", event.subject(), Map.of());
    }

    @EventListener
    void on(FinalNarrativeChecked event) {
        processes.complete(
                "userTask_acceptFinalNarrative", event.subject(), Map.of("narrativeAccepted", event.accepted()));
    }

    @EventListener
    void on(FinanciallyClosed event) {
        processes.complete("userTask_closeFinancially", event.subject(), Map.of());
    }
}
