package org.jointfund.workflow;

import java.time.Duration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jointfund.shared.BusinessClock;
import org.springframework.stereotype.Component;

/** Business time for the whole node: the clock bean and the engine's clock move together (N10). */
@Component
public class EngineTime {

    private final BusinessClock clock;

    EngineTime(BusinessClock clock) {
        this.clock = clock;
    }

    public void runAheadBy(Duration duration) {
        clock.runAheadBy(duration);
        ClockUtil.offset(duration.toMillis());
    }
}
