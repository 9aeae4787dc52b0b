package org.jointfund.bench;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.task.Task;
import org.jointfund.workflow.StubBeans;
import org.jointfund.workflow.StubBeans.Bean;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The engine as it comes, on the same models, with nothing behind their steps. */
final class BareEngine {

    private static final AtomicInteger CASES = new AtomicInteger();

    private final ProcessEngine engine;

    BareEngine(DataSource rows, HistoryLevel history) throws IOException {
        StandaloneProcessEngineConfiguration setup = new StandaloneProcessEngineConfiguration();
        setup.setProcessEngineName("bare-" + CASES.incrementAndGet());
        setup.setDataSource(rows);
        setup.setDatabaseType("mysql");
        setup.setDatabaseSchemaUpdate("false");
        setup.setHistoryLevel(history);
        setup.setExpressionManager(StubBeans.expressions(beans()));
        engine = setup.buildProcessEngine();
        deploy();
    }

    private static Map<Object, Object> beans() {
        JavaDelegate nothing = execution -> {};
        JavaDelegate release = execution -> execution.setVariable("releasable", true);
        Map<Object, Object> beans = new HashMap<>(Map.of("screenIdea", nothing, "issueAgreement", nothing));
        beans.putAll(Map.of("voidReservation", nothing, "closeOperationally", nothing, "testRelease", release));
        beans.putAll(Map.of("groups", Bean.GROUPS, "dates", Bean.DATES, "keys", Bean.KEYS, "makeRound", nothing));
        return beans;
    }

    private void deploy() throws IOException {
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        for (Resource model : new PathMatchingResourcePatternResolver().getResources("classpath*:bpmn/*.*mn")) {
            deployment.addInputStream(model.getFilename(), model.getInputStream());
        }
        deployment.deploy();
    }

    ProcessEngine engine() {
        return engine;
    }

    static String nextCase() {
        return "BARE-" + CASES.incrementAndGet();
    }

    void start(String process, String key, Object... facts) {
        engine.getRuntimeService().startProcessInstanceByKey(process, key, map(facts));
    }

    /** Completes one open task of this kind under the key. */
    void does(String task, String key, Object... facts) {
        Task open = engine.getTaskService()
                .createTaskQuery()
                .taskDefinitionKey("userTask_" + task)
                .processInstanceBusinessKey(key)
                .list()
                .get(0);
        engine.getTaskService().complete(open.getId(), map(facts));
    }

    void hears(String message, String key, Object... facts) {
        engine.getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(key)
                .setVariables(map(facts))
                .correlate();
    }

    /** Runs the one job of a process. */
    void runs(String process, String key) {
        String instance = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(key)
                .singleResult()
                .getId();
        engine.getManagementService()
                .executeJob(engine.getManagementService()
                        .createJobQuery()
                        .processInstanceId(instance)
                        .singleResult()
                        .getId());
    }

    private static Map<String, Object> map(Object... facts) {
        Map<String, Object> map = new HashMap<>();
        for (int i = 0; i < facts.length; i += 2) {
            map.put(String.valueOf(facts[i]), facts[i + 1]);
        }
        return map;
    }
}
