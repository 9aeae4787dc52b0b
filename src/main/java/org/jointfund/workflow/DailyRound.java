package org.jointfund.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jointfund.shared.EveryDay;
import org.springframework.stereotype.Component;

/** Everything that is done once a day, in all modules. */
@Component
class DailyRound {

    private final List<EveryDay> stops;
    private final Clock clock;

    DailyRound(List<EveryDay> stops, Clock clock) {
        this.stops = stops;
        this.clock = clock;
    }

    void make() {
        stops.forEach(stop -> stop.round(LocalDate.now(clock)));
    }
}
