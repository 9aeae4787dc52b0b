package org.jointfund.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.spring.SpringTransactionsProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.springframework.transaction.PlatformTransactionManager;

/** An engine of its own on the deployed models, with stubs for every bean they name; all it does rolls back with the test. */
final class ModelEngine {

    private static final String KEY = "MIG00-2026-9999";
    private static final Map<PlatformTransactionManager, ModelEngine> ENGINES = new ConcurrentHashMap<>();

    private final ProcessEngine engine;
    private final Deque<Boolean> releasable = new ArrayDeque<>();

    private ModelEngine(DataSource rows, PlatformTransactionManager transactions) {
        SpringTransactionsProcessEngineConfiguration setup = new SpringTransactionsProcessEngineConfiguration();
        setup.setProcessEngineName("models");
        setup.setDataSource(rows);
        setup.setTransactionManager(transactions);
        setup.setDatabaseType("mysql");
        setup.setDatabaseSchemaUpdate("false");
        setup.setHistory("auto");
        setup.setIdGenerator(new StrongUuidGenerator());
        setup.setJobExecutorActivate(false);
        setup.setExpressionManager(StubBeans.expressions(beans()));
        setup.setCustomPreBPMNParseListeners(List.of(new FlowCoverage()));
        engine = setup.buildProcessEngine();
    }

    static ModelEngine on(DataSource rows, PlatformTransactionManager transactions) {
        return ENGINES.computeIfAbsent(transactions, same -> new ModelEngine(rows, transactions));
    }

    private Map<Object, Object> beans() {
        JavaDelegate nothing = execution -> {};
        JavaDelegate release = execution -> execution.setVariable("releasable", releasable.remove());
        Map<Object, Object> beans = new HashMap<>(Map.of("screenIdea", nothing, "issueAgreement", nothing));
        beans.putAll(Map.of("voidReservation", nothing, "closeOperationally", nothing, "testRelease", release));
        beans.putAll(Map.of("groups", StubBeans.Bean.GROUPS, "dates", StubBeans.Bean.DATES));
        beans.putAll(Map.of("keys", StubBeans.Bean.KEYS, "makeRound", nothing));
        return beans;
    }

    /** Starts a model with routing facts given as name, value, name, value. */
    ModelEngine start(String process, Object... facts) {
        releasable.clear();
        engine.getRuntimeService().startProcessInstanceByKey(process, KEY, map(facts));
        return this;
    }

    /** What the release test will answer, one answer a call. */
    ModelEngine releaseTestAnswers(Boolean... answers) {
        releasable.addAll(List.of(answers));
        return this;
    }

    /** Completes one open task of this kind. */
    ModelEngine does(String task, Object... facts) {
        List<Task> open = tasks(task);
        assertThat(open).as("open tasks %s among %s", task, openTasks()).isNotEmpty();
        engine.getTaskService().complete(open.get(0).getId(), map(facts));
        return this;
    }

    /** Lets the time of a timer come, or the turn of an asynchronous step. */
    ModelEngine runs(String activity) {
        var job = engine.getManagementService().createJobQuery().activityId(activity).list().stream()
                .filter(found -> found.getProcessInstanceId() == null || isOurs(found.getProcessInstanceId()))
                .toList()
                .get(0);
        engine.getManagementService().executeJob(job.getId());
        return this;
    }

    ModelEngine hears(String message, Object... facts) {
        Execution waiting =
                engine.getRuntimeService().createExecutionQuery().messageEventSubscriptionName(message).list().stream()
                        .filter(found -> isOurs(found.getProcessInstanceId()))
                        .findFirst()
                        .orElseThrow();
        engine.getRuntimeService().messageEventReceived(message, waiting.getId(), map(facts));
        return this;
    }

    List<Task> tasks(String task) {
        return engine.getTaskService()
                .createTaskQuery()
                .taskDefinitionKey("userTask_" + task)
                .processInstanceBusinessKeyLike(KEY + "%")
                .list();
    }

    List<String> openTasks() {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKeyLike(KEY + "%").list().stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }

    /** Nothing runs any more, and the last thing reached is this end. */
    void endsAt(String end) {
        assertThat(running()).as("still running, with tasks %s", openTasks()).isEmpty();
        assertThat(ends()).as("ends reached").contains(end);
    }

    /** Other tests leave cases of their own in the same database. */
    private boolean isOurs(String instance) {
        return running().stream().anyMatch(one -> one.getId().equals(instance));
    }

    private List<ProcessInstance> running() {
        return engine.getRuntimeService().createProcessInstanceQuery().list().stream()
                .filter(one -> String.valueOf(one.getBusinessKey()).startsWith(KEY))
                .toList();
    }

    private List<String> ends() {
        return engine.getHistoryService().createHistoricActivityInstanceQuery().finished().list().stream()
                .map(activity -> activity.getActivityId())
                .filter(id -> id.startsWith("end_"))
                .toList();
    }

    private static Map<String, Object> map(Object... facts) {
        Map<String, Object> map = new HashMap<>();
        for (int i = 0; i < facts.length; i += 2) {
            map.put(String.valueOf(facts[i]), facts[i + 1]);
        }
        return map;
    }
}
