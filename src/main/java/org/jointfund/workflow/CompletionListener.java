package org.jointfund.workflow;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jointfund.change.CompletionNotified;
import org.jointfund.change.NoticesDue;
import org.jointfund.change.OperationallyClosed;
import org.jointfund.change.ProgrammeCancelled;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Asks for completion notices, takes each, and lets the spine go on to closure. */
@Component
class CompletionListener {

    private final Processes processes;

    CompletionListener(Processes processes) {
        this.processes = processes;
    }

    @EventListener
    void on(NoticesDue event) {
        processes.start("completion", key(event.number()), Map.of("agencies", joined(event.agencies())));
    }

    @EventListener
    void on(CompletionNotified event) {
        processes.complete(
                "userTask_notifyCompletion",
                key(event.number()),
                "agency",
                event.agency().value(),
                Map.of());
    }

    @EventListener
    void on(OperationallyClosed event) {
        processes.correlate(
                "programme.operationallyClosed", event.subject(), Map.of("agencies", joined(event.agencies())));
    }

    @EventListener
    void on(ProgrammeCancelled event) {
        processes.correlateIfAwaited("programme.cancelled", key(event.number()));
        processes.correlate("programme.cancelled", event.subject(), Map.of("agencies", joined(event.agencies())));
    }

    private static String key(CaseNumber number) {
        return number + "/COMPLETION";
    }

    private static String joined(List<AgencyCode> agencies) {
        return agencies.stream().map(AgencyCode::value).collect(Collectors.joining(","));
    }
}
