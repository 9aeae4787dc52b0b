package org.jointfund.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.jointfund.JointfundTest;
import org.jointfund.command.Commands;
import org.jointfund.command.Receipt;
import org.jointfund.command.Request;
import org.jointfund.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows, process and audit trail commit together or not at all (reliability 3.7, P13). */
@JointfundTest
class FailingDelegateTests {

    private static final String STEP = "userTask_checkQuality";
    /** What the engine notes about a job that failed. */
    private static final Set<String> OF_FAILED_JOBS =
            Set.of("ACT_RU_JOB", "ACT_GE_BYTEARRAY", "ACT_HI_JOB_LOG", "ACT_RU_INCIDENT", "ACT_HI_INCIDENT");

    private final String fund =
            "FD" + UUID.randomUUID().toString().substring(0, 4).toUpperCase(java.util.Locale.ROOT);
    private final String key = fund + "-2026-0001";
    private String deployment = "";

    @Autowired
    private RepositoryService models;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ManagementService management;

    @Autowired
    private Processes processes;

    @Autowired
    private Commands commands;

    @Autowired
    private JdbcTemplate sql;

    @AfterEach
    void undeploy() {
        models.deleteDeployment(deployment, true);
    }

    @Test
    void aDelegateThatThrowsAfterItsRowsLeavesNone() {
        start(false);
        Map<String, Long> before = checksums();

        assertThatThrownBy(() -> take(true)).hasStackTraceContaining("After its rows");
        assertThat(changed(before)).isEmpty();
        assertThat(tasks.createTaskQuery()
                        .processInstanceBusinessKey(key)
                        .taskDefinitionKey(STEP)
                        .count())
                .isEqualTo(1);

        take(false);
        assertThat(changed(before))
                .contains("ledger_journal", "ledger_balance", "audit_entry", "command", "ACT_RU_TASK");
    }

    @Test
    void aJobThatThrowsAfterItsRowsLeavesOnlyItsFailure() {
        start(true);
        take(true);
        Map<String, Long> before = checksums();
        String job = management
                .createJobQuery()
                .processDefinitionKey("failing")
                .singleResult()
                .getId();

        assertThatThrownBy(() -> management.executeJob(job)).hasStackTraceContaining("After its rows");
        assertThat(changed(before)).isNotEmpty().isSubsetOf(OF_FAILED_JOBS);

        runtime.setVariable(
                runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(key)
                        .singleResult()
                        .getId(),
                "fails",
                false);
        management.executeJob(job);
        assertThat(changed(before)).contains("ledger_journal", "ledger_balance", "audit_entry");
    }

    private void start(boolean asynchronous) {
        BpmnModelInstance model = Bpmn.createExecutableProcess("failing")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask(STEP)
                .camundaCandidateGroups("MIG00/SECRETARIAT_OFFICER")
                .serviceTask("serviceTask_throwsAfterItsRows")
                .camundaAsyncBefore(asynchronous)
                .camundaDelegateExpression("${throwsAfterItsRows}")
                .endEvent()
                .done();
        deployment = models.createDeployment()
                .addModelInstance("failing.bpmn", model)
                .deploy()
                .getId();
        processes.start("failing", key, Map.of());
    }

    /** Takes the step as a request does: under a key, in one transaction. */
    private void take(boolean fails) {
        Request request = new Request(
                UUID.randomUUID().toString(), new PersonId("secretariat-officer-1"), "POST /steps", "0".repeat(64));
        commands.once(request, () -> {
            processes.complete(STEP, key, Map.of("fails", fails));
            return Receipt.of("/cases/" + key, "task.claimed");
        });
    }

    private Set<String> changed(Map<String, Long> before) {
        Map<String, Long> now = checksums();
        return now.keySet().stream()
                .filter(table -> !Objects.equals(now.get(table), before.get(table)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A number for each table that is another when any of its rows is. */
    private Map<String, Long> checksums() {
        List<String> tables = sql.queryForList(
                "select table_name from information_schema.tables where table_schema = database() and table_type = 'BASE TABLE'",
                String.class);
        Map<String, Long> sums = new TreeMap<>();
        sql.query("checksum table " + String.join(", ", tables), row -> {
            String table = row.getString(1);
            sums.put(table.substring(table.indexOf('.') + 1), row.getLong(2));
        });
        return sums;
    }
}
