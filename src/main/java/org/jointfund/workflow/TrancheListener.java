package org.jointfund.workflow;

import java.util.Map;
import org.jointfund.disbursement.ConditionsChanged;
import org.jointfund.disbursement.ConditionsLapsed;
import org.jointfund.disbursement.LateReleaseAllowed;
import org.jointfund.disbursement.ReleaseTesting;
import org.jointfund.disbursement.TrancheCertified;
import org.jointfund.disbursement.TrancheGivenUp;
import org.jointfund.disbursement.TrancheOpened;
import org.jointfund.disbursement.TrancheRequested;
import org.jointfund.disbursement.Tranches;
import org.jointfund.ledger.CashChanged;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.programme.Programmes;
import org.jointfund.programme.StatusChanged;
import org.jointfund.reporting.DeliveryFigure.Source;
import org.jointfund.reporting.DeliveryUpdated;
import org.jointfund.reporting.ReportChecked;
import org.jointfund.reporting.ReportSubmitted;
import org.jointfund.reporting.ReportWaived;
import org.jointfund.shared.CaseNumber;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts and moves tranches, and has them tested again when what they rest on may have changed. */
@Component
class TrancheListener {

    private final Processes processes;
    private final ReleaseTesting testing;
    private final Tranches tranches;
    private final Programmes programmes;

    TrancheListener(Processes processes, ReleaseTesting testing, Tranches tranches, Programmes programmes) {
        this.processes = processes;
        this.testing = testing;
        this.tranches = tranches;
        this.programmes = programmes;
    }

    @EventListener
    void on(TrancheOpened event) {
        processes.start("tranche", event.subject(), Map.of());
        if (programmes.get(event.number()).is(ProgrammeStatus.ENDED)) {
            leaveToTheChair(event.subject());
        }
    }

    @EventListener
    void on(TrancheRequested event) {
        processes.complete("userTask_requestTranche", event.subject(), Map.of());
    }

    @EventListener
    void on(ConditionsChanged event) {
        processes.complete("userTask_awaitConditions", event.subject(), Map.of());
    }

    @EventListener
    void on(ConditionsLapsed event) {
        processes.correlateIfAwaited("disbursement.conditionsLapsed", event.subject());
    }

    @EventListener
    void on(TrancheCertified event) {
        processes.complete("userTask_certifyTranche", event.subject(), Map.of());
    }

    /** Of a tranche that was paid before a payment was turned round, only its transfer is still open. */
    @EventListener
    void on(TrancheGivenUp event) {
        processes.correlateIfAwaited("disbursement.trancheUnclaimed", event.subject());
    }

    @EventListener
    void on(LateReleaseAllowed event) {
        testing.factsChanged(event.number(), event.by());
    }

    @EventListener
    void on(StatusChanged event) {
        testing.factsChanged(event.number(), event.by());
        if (event.to() == ProgrammeStatus.ENDED && event.from() != ProgrammeStatus.ENDED) {
            tranches.of(event.number()).stream()
                    .filter(tranche -> tranche.status().isBeforeTransfer())
                    .forEach(tranche -> leaveToTheChair(tranche.key()));
        }
    }

    /** What nobody claimed by the end date, or opened only after it, is freed by a person (rulebook 2.10.6, D2). */
    private void leaveToTheChair(String tranche) {
        processes.correlateIfAwaited("programme.ended", tranche);
    }

    /** Figures of a report come with the report. */
    @EventListener
    void on(DeliveryUpdated event) {
        if (event.source() == Source.INTERIM) {
            testing.factsChanged(event.number(), event.by());
        }
    }

    @EventListener
    void on(ReportSubmitted event) {
        testing.factsChanged(CaseNumber.fromKey(event.subject()), event.by());
    }

    @EventListener
    void on(ReportWaived event) {
        testing.factsChanged(event.number(), event.by());
    }

    @EventListener
    void on(ReportChecked event) {
        testing.factsChanged(CaseNumber.fromKey(event.subject()), event.by());
    }

    @EventListener
    void on(CashChanged event) {
        testing.cashChanged(event.fund(), event.by());
    }
}
