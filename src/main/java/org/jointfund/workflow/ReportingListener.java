package org.jointfund.workflow;

import java.util.Map;
import java.util.stream.Collectors;
import org.jointfund.reporting.ReportChecked;
import org.jointfund.reporting.ReportSubmitted;
import org.jointfund.reporting.ReportWaived;
import org.jointfund.reporting.ReportsOpened;
import org.jointfund.shared.AgencyCode;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Asks for the reports of a period that is over, and moves each on. */
@Component
class ReportingListener {

    private final Processes processes;

    ReportingListener(Processes processes) {
        this.processes = processes;
    }

    @EventListener
    void on(ReportsOpened event) {
        String agencies = event.agencies().stream().map(AgencyCode::value).collect(Collectors.joining(","));
        processes.start("reporting", event.subject(), Map.of("agencies", agencies));
    }

    @EventListener
    void on(ReportSubmitted event) {
        processes.complete(
                "userTask_submitReport",
                event.subject(),
                "agency",
                event.agency().value(),
                Map.of());
    }

    /** What is not asked for any more is neither submitted nor checked. */
    @EventListener
    void on(ReportWaived event) {
        if (event.opened()) {
            String agency = event.agency().value();
            processes.complete("userTask_submitReport", event.subject(), "agency", agency, Map.of());
            processes.complete(
                    "userTask_acceptReport", event.subject(), "agency", agency, Map.of("reportAccepted", true));
        }
    }

    @EventListener
    void on(ReportChecked event) {
        processes.complete(
                "userTask_acceptReport",
                event.subject(),
                "agency",
                event.agency().value(),
                Map.of("reportAccepted", event.accepted()));
    }
}
