package org.jointfund.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jointfund.agreement.Issuing;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;

@ModelBean
class IssueAgreement implements JavaDelegate {

    /** The system issues: nobody of the cast did. */
    private static final PersonId SYSTEM = new PersonId("jointfund");

    private final Issuing issuing;

    IssueAgreement(Issuing issuing) {
        this.issuing = issuing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        issuing.issue(new CaseNumber(execution.getProcessBusinessKey()), SYSTEM);
    }
}
