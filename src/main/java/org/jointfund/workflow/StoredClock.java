package org.jointfund.workflow;

import java.time.Duration;
import java.time.Instant;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jointfund.shared.BusinessClock;
import org.springframework.stereotype.Component;

/** Business time of this node and its engine, and how far ahead it was stored to run, whichever node moved it (N10). */
@Component
public class StoredClock {

    private final BusinessClock clock;
    private final ClockSetting setting;

    StoredClock(BusinessClock clock, ClockSetting setting) {
        this.clock = clock;
        this.setting = setting;
    }

    Instant now() {
        return clock.instant();
    }

    Duration ahead() {
        return clock.ahead();
    }

    /** Runs as far ahead as is stored; never less, for a node that is just moving the date stores it last. */
    public void catchUp() {
        Duration stored = Duration.ofSeconds(setting.secondsAhead());
        if (stored.compareTo(clock.ahead()) > 0) {
            runAheadBy(stored);
        }
    }

    void runAheadBy(Duration ahead) {
        clock.runAheadBy(ahead);
        ClockUtil.offset(clock.ahead().toMillis());
    }

    void store() {
        setting.secondsAhead(clock.ahead().toSeconds());
    }
}
