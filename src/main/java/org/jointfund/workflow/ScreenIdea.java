package org.jointfund.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jointfund.appraisal.Screening;
import org.jointfund.fund.EligibilityRule.Stage;
import org.jointfund.shared.CaseNumber;

/** Tests the idea against the eligibility rules before an officer looks at it. */
@ModelBean
class ScreenIdea implements JavaDelegate {

    private final Screening screening;

    ScreenIdea(Screening screening) {
        this.screening = screening;
    }

    @Override
    public void execute(DelegateExecution execution) {
        screening.screen(CaseNumber.fromKey(execution.getProcessBusinessKey()), Stage.IDEA);
    }
}
