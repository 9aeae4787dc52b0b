package org.jointfund.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jointfund.disbursement.ReleaseTesting;
import org.jointfund.shared.CaseNumber;

@ModelBean
class TestRelease implements JavaDelegate {

    private final ReleaseTesting testing;

    TestRelease(ReleaseTesting testing) {
        this.testing = testing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String key = execution.getProcessBusinessKey();
        int ordinal = Integer.parseInt(key.substring(key.lastIndexOf('-') + 1));
        execution.setVariable("releasable", testing.test(CaseNumber.fromKey(key), ordinal));
    }
}
