package org.jointfund.workflow;

import org.camunda.bpm.engine.impl.history.HistoryLevelActivity;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;

/** The engine's level {@code activity} without its second record of every task: who did what is in the audit trail (N8, ADR 7). */
final class StepHistory extends HistoryLevelActivity {

    private static final String TASK = "task-instance";

    @Override
    public String getName() {
        return "steps";
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType event, Object entity) {
        return !event.getEntityType().equals(TASK) && super.isHistoryEventProduced(event, entity);
    }
}
