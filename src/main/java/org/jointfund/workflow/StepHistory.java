package org.jointfund.workflow;

import static org.camunda.bpm.engine.impl.history.event.HistoryEventTypes.ACTIVITY_INSTANCE_END;

import org.camunda.bpm.engine.impl.history.HistoryLevelActivity;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;

/**
 * The engine's level {@code activity}, without its second record of every task and without writing again when a step ends: who did
 * what and when is in the audit trail, and a step that was begun and is not open has ended (N8, ADR 7).
 */
final class StepHistory extends HistoryLevelActivity {

    private static final String TASK = "task-instance";

    @Override
    public String getName() {
        return "steps";
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType event, Object entity) {
        return !event.getEntityType().equals(TASK)
                && !event.equals(ACTIVITY_INSTANCE_END)
                && super.isHistoryEventProduced(event, entity);
    }
}
