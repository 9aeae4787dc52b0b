package org.jointfund.workflow;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jointfund.shared.BusinessClock;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Several applications in one virtual machine share the engine's clock: it shows the time of the one under test. */
public final class SameClock implements TestExecutionListener {

    @Override
    public void beforeTestClass(TestContext test) {
        BusinessClock clock = test.getApplicationContext().getBean(BusinessClock.class);
        ClockUtil.offset(clock.ahead().toMillis());
    }
}
