package org.jointfund.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@ModelBean
class MakeRound implements JavaDelegate {

    private final DailyRound round;

    MakeRound(DailyRound round) {
        this.round = round;
    }

    @Override
    public void execute(DelegateExecution execution) {
        round.make();
    }
}
