package org.jointfund.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jointfund.agreement.Lapse;
import org.jointfund.shared.CaseNumber;

@ModelBean
class VoidReservation implements JavaDelegate {

    private final Lapse lapse;

    VoidReservation(Lapse lapse) {
        this.lapse = lapse;
    }

    @Override
    public void execute(DelegateExecution execution) {
        lapse.voidReservation(new CaseNumber(execution.getProcessBusinessKey()));
    }
}
