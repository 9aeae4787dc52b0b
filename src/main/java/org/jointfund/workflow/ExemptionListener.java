package org.jointfund.workflow;

import org.jointfund.appraisal.Screening;
import org.jointfund.change.ClosureReopened;
import org.jointfund.disbursement.ReleaseTesting;
import org.jointfund.fund.EligibilityRule.Stage;
import org.jointfund.programme.CaseReopened;
import org.jointfund.programme.GuardPassed;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.programme.Programmes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets what waits for a guard look again once a decision passed it, and starts the process of a reopened case where it goes on. */
@Component
class ExemptionListener {

    private final Processes processes;
    private final Programmes programmes;
    private final Screening screening;
    private final ReleaseTesting testing;

    ExemptionListener(Processes processes, Programmes programmes, Screening screening, ReleaseTesting testing) {
        this.processes = processes;
        this.programmes = programmes;
        this.screening = screening;
        this.testing = testing;
    }

    @EventListener
    void on(GuardPassed event) {
        if (programmes.get(event.number()).is(ProgrammeStatus.IDEA_SUBMITTED)) {
            screening.screen(event.number(), Stage.IDEA);
        }
        testing.factsChanged(event.number(), event.by());
    }

    @EventListener
    void on(ClosureReopened event) {
        processes.startAt("closure", "userTask_closeFinancially", event.subject());
    }

    @EventListener
    void on(CaseReopened event) {
        switch (event.as()) {
            case IDEA_DRAFT -> processes.startAt("jointProgramme", "callActivity_conceptNote", event.subject());
            case FINANCIAL_CLOSURE -> {} // its days come first
            default -> processes.startAt("jointProgramme", "callActivity_programmeDocument", event.subject());
        }
    }
}
