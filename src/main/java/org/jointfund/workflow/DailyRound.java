package org.jointfund.workflow;

import java.util.List;
import org.jointfund.shared.CommonDay;
import org.jointfund.shared.EveryDay;
import org.springframework.stereotype.Component;

/** Everything that is done once a day, in all modules. */
@Component
class DailyRound {

    private final List<EveryDay> stops;
    private final CommonDay common;

    DailyRound(List<EveryDay> stops, CommonDay common) {
        this.stops = stops;
        this.common = common;
    }

    void make() {
        stops.forEach(stop -> stop.round(common.today()));
    }
}
