package org.jointfund.workflow;

import java.util.Date;
import java.util.Map;
import org.jointfund.agreement.AgreementSigned;
import org.jointfund.agreement.ApprovalLapseDecided;
import org.jointfund.agreement.CommitteeInformed;
import org.jointfund.agreement.RefusalLapseDecided;
import org.jointfund.agreement.RefusalResolved;
import org.jointfund.agreement.SignatoriesReminded;
import org.jointfund.agreement.SignatureRefused;
import org.jointfund.shared.CaseNumber;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves the signature of an agreement on. */
@Component
class SignatureListener {

    private final Processes processes;
    private final Counting counting;
    private final StoredDays stored;

    SignatureListener(Processes processes, Counting counting, StoredDays stored) {
        this.processes = processes;
        this.counting = counting;
        this.stored = stored;
    }

    @EventListener
    void on(AgreementSigned event) {
        processes.correlate("agreement.signed", event.subject(), Map.of());
    }

    @EventListener
    void on(SignatureRefused event) {
        processes.correlate("agreement.refused", event.subject(), Map.of());
    }

    @EventListener
    void on(RefusalResolved event) {
        processes.complete(
                "userTask_resolveRefusal",
                event.subject(),
                Map.of("resolution", event.resolution().name()));
    }

    @EventListener
    void on(RefusalLapseDecided event) {
        processes.complete("userTask_confirmLapse", event.subject(), Map.of("lapse", event.lapse()));
        if (!event.lapse()) {
            askLater(event.number());
        }
    }

    /** The extension is also the answer to a lapse that has come meanwhile, and moves one that has not. */
    private void askLater(CaseNumber number) {
        processes.completeIfOpen("userTask_decideApprovalLapse", number.value(), Map.of("lapse", false));
        Date day = counting.today(number).startOf(stored.signatures(number).lapsesOn());
        processes.reschedule(number.value(), day.toInstant(), "timer_approvalLapses", "timer_lapseExtended");
    }

    @EventListener
    void on(ApprovalLapseDecided event) {
        processes.complete("userTask_decideApprovalLapse", event.subject(), Map.of("lapse", event.lapse()));
    }

    /** A reminder needs no task; when one is open, it is done with this. */
    @EventListener
    void on(SignatoriesReminded event) {
        processes.completeIfOpen("userTask_remindSignatories", event.subject());
    }

    @EventListener
    void on(CommitteeInformed event) {
        processes.completeIfOpen("userTask_informCommittee", event.subject());
    }
}
