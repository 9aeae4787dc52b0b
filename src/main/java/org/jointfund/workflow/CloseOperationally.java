package org.jointfund.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jointfund.change.Completing;
import org.jointfund.shared.CaseNumber;

/** Closes a programme of which every agency has notified. */
@ModelBean
class CloseOperationally implements JavaDelegate {

    private final Completing completing;

    CloseOperationally(Completing completing) {
        this.completing = completing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        completing.closeOperationally(CaseNumber.fromKey(execution.getProcessBusinessKey()));
    }
}
