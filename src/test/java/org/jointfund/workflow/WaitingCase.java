package org.jointfund.workflow;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.stereotype.Component;

/** A process of one step that waits for the secretariat, for tests of the task list. */
@Component
class WaitingCase {

    private static final BpmnModelInstance MODEL = Bpmn.createExecutableProcess("waitingCase")
            .camundaHistoryTimeToLive(1)
            .startEvent()
            .userTask("userTask_checkQuality")
            .camundaCandidateGroups("MIG00/SECRETARIAT_OFFICER")
            .endEvent()
            .done();

    private final RepositoryService models;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final List<String> keys = new ArrayList<>();
    private String deployment = "";
    private int next;

    WaitingCase(RepositoryService models, RuntimeService runtime, TaskService tasks) {
        this.models = models;
        this.runtime = runtime;
        this.tasks = tasks;
    }

    void begin() {
        if (deployment.isEmpty()) {
            deployment = models.createDeployment()
                    .addModelInstance("waiting-case.bpmn", MODEL)
                    .deploy()
                    .getId();
        }
        keys.add("MIG00-1999-%04d".formatted(next++));
        runtime.startProcessInstanceByKey("waitingCase", key());
    }

    void end() {
        models.deleteDeployment(deployment, true);
        deployment = "";
        keys.clear();
    }

    String key() {
        return keys.get(keys.size() - 1);
    }

    String task() {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(key())
                .singleResult()
                .getId();
    }
}
