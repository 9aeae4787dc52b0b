package org.jointfund.workflow;

import java.util.Map;
import org.jointfund.change.CancellationOvertaken;
import org.jointfund.change.CancellationProposed;
import org.jointfund.committee.IdeaRetabled;
import org.jointfund.committee.ItemDecided;
import org.jointfund.committee.ItemPlacedOnAgenda;
import org.jointfund.committee.PipelineEntryReviewed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves a committee decision on, and the pipeline that waits for one. */
@Component
class CommitteeDecisionListener {

    private final Processes processes;

    CommitteeDecisionListener(Processes processes) {
        this.processes = processes;
    }

    @EventListener
    void on(ItemPlacedOnAgenda event) {
        processes.complete("userTask_placeOnAgenda", event.subject(), Map.of());
    }

    @EventListener
    void on(ItemDecided event) {
        processes.complete(
                "userTask_decideItem",
                event.subject(),
                Map.of("outcome", event.outcome().name()));
    }

    /** A running programme's own question: no other process calls it. */
    @EventListener
    void on(CancellationProposed event) {
        processes.start("committeeDecision", event.subject(), Map.of());
    }

    @EventListener
    void on(CancellationOvertaken event) {
        processes.endIfRunning("committeeDecision", event.subject());
    }

    @EventListener
    void on(IdeaRetabled event) {
        processes.correlate("committee.ideaRetabled", event.subject(), Map.of());
    }

    @EventListener
    void on(PipelineEntryReviewed event) {
        processes.complete("userTask_reviewPipelineEntry", event.subject(), Map.of("lapse", event.expires()));
    }
}
