package org.jointfund.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.jointfund.FullFigure;
import org.jointfund.JointfundTest;
import org.jointfund.command.Commands;
import org.jointfund.shared.Stale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two engines on one database take at least 200 steps at once: this is what we say instead of "supported environment" (architecture, trap 1). */
@JointfundTest
class EngineRaceTests {

    private static final int STEPS = FullFigure.of(200, 2_000);
    private static final int THREADS = 32;
    private static final String DONE = "done";
    private static final String FILED =
            """
            insert into command (idempotency_key, person_id, action, body_hash, done_at)
            values (uuid(), 'race', ?, sha2('', 256), now(6))
            """;
    private static final String LOST = Stale.step().problems().get(0).key();

    @Autowired
    private ApplicationContext first;

    @Autowired
    private WaitingCase waiting;

    @Autowired
    private Commands commands;

    @Autowired
    private JdbcTemplate sql;

    @SuppressWarnings("NullAway.Init")
    private ConfigurableApplicationContext second;

    @BeforeEach
    void startTheSecondEngine() {
        second = SecondEngine.start(first.getEnvironment());
    }

    @AfterEach
    void end() {
        waiting.end();
        second.close();
    }

    @Test
    void eachStepIsTakenOnceAndEveryOtherIsToldThatSomebodyWasFaster() throws Exception {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            waiting.begin();
            keys.add(waiting.key());
        }

        FullFigure figure = FullFigure.begin(
                "Two engines at the same steps", "%,d steps, each tried 4 times, 32 threads".formatted(STEPS));
        List<String> answers = race(keys);

        assertThat(second.getBean(ProcessEngine.class).getName())
                .isNotEqualTo(first.getBean(ProcessEngine.class).getName());
        assertThat(answers).hasSize(4 * STEPS).containsOnly(DONE, LOST);
        assertThat(answers.stream().filter(DONE::equals)).hasSize(STEPS);
        assertThat(effects()).containsExactlyInAnyOrderElementsOf(keys);
        assertThat(open()).isZero();
        figure.found(effects().size() + " completed once, the other tries told so");
    }

    /** Each engine tries each step twice. */
    private List<String> race(List<String> keys) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<String>> tries = IntStream.range(0, 4 * STEPS)
                    .<Callable<String>>mapToObj(i -> () -> take(i % 2 == 0 ? first : second, keys.get(i / 4)))
                    .toList();
            List<String> answers = new ArrayList<>();
            for (Future<String> answer : threads.invokeAll(tries)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }

    /** As a request does: again where two transactions were in each other's way, which the database says in its own words. */
    private String take(ApplicationContext node, String key) {
        for (int left = 4; ; left--) {
            try {
                return once(node, key);
            } catch (RuntimeException collision) {
                if (left == 0 || !commands.isCollision(collision)) {
                    throw collision;
                }
            }
        }
    }

    /** Takes the step and leaves a row in the same transaction, as a feature's service does. */
    private static String once(ApplicationContext node, String key) {
        var transaction = new TransactionTemplate(node.getBean(PlatformTransactionManager.class));
        try {
            transaction.executeWithoutResult(status -> {
                new JdbcTemplate(node.getBean(DataSource.class)).update(FILED, key);
                node.getBean(Processes.class).complete("userTask_checkQuality", key, Map.of());
            });
            return DONE;
        } catch (Stale lost) {
            return lost.problems().get(0).key();
        }
    }

    private List<String> effects() {
        return sql.queryForList("select c.action from command c where c.person_id = 'race'", String.class);
    }

    /** What is left of the steps, in the engine and on people's lists. */
    private long open() {
        return sql.queryForList(
                        """
                        select e.ID_ from ACT_RU_EXECUTION e where e.BUSINESS_KEY_ like 'MIG00-1999-%'
                        union select h.task_id from workflow_open_step h where h.task_id not in (select t.ID_ from ACT_RU_TASK t)
                        """)
                .size();
    }
}
