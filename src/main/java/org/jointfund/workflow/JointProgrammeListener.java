package org.jointfund.workflow;

import java.util.Map;
import org.jointfund.programme.IdeaStarted;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.programme.StatusChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the spine with the first draft, and ends it when a programme is taken back. */
@Component
class JointProgrammeListener {

    private final Processes processes;

    JointProgrammeListener(Processes processes) {
        this.processes = processes;
    }

    @EventListener
    void on(IdeaStarted event) {
        processes.start("jointProgramme", event.subject(), Map.of());
    }

    @EventListener
    void on(StatusChanged event) {
        if (event.to() == ProgrammeStatus.WITHDRAWN) {
            processes.correlate("programme.withdrawn", event.subject(), Map.of());
        }
    }
}
