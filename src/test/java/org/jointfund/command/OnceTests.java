package org.jointfund.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.sql.Connection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jointfund.FullFigure;
import org.jointfund.JointfundTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** P6 to P8: however often a request is sent and however its answer is lost, it takes effect once and its outcome can be told. */
@JointfundTest
class OnceTests {

    private static final int AT_ONCE = 50;
    private static final int KEYS = FullFigure.of(1, 100);
    private static final String ALDER = "alder-focal-point";

    private String key = "";
    private String title = "";

    @Autowired
    private MockMvc web;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private DataSource dataSource;

    @BeforeEach
    void aFreshKey() {
        key = UUID.randomUUID().toString();
        title = "Once " + key;
    }

    /** "No effect" would have the program send it again under a new key (P8). */
    @Test
    void whatIsStillRunningIsNotSaidToHaveHadNoEffect() throws Exception {
        try (Connection elsewhere = dataSource.getConnection()) {
            elsewhere.setAutoCommit(false);
            elsewhere
                    .createStatement()
                    .execute(
                            "insert into command values ('%s', '%s', 'POST /x', repeat('a', 64), '/x', 'ideaStarted', '', now(6))"
                                    .formatted(key, ALDER));
            web.perform(get("/api/v1/commands/" + key).with(user(ALDER)))
                    .andExpect(status().isConflict())
                    .andExpect(header().string("Retry-After", "2"))
                    .andExpect(jsonPath("$.problems[0].key").value("key.inUse"));
            elsewhere.commit();
        }
        web.perform(get("/api/v1/commands/" + key).with(user(ALDER)))
                .andExpect(jsonPath("$.outcome").value("done"));
        web.perform(get("/api/v1/commands/" + UUID.randomUUID()).with(user(ALDER)))
                .andExpect(jsonPath("$.outcome").value("no effect"));
    }

    @Test
    void aKeySentFiftyTimesAtOnceHasOneEffectAndOneReceipt() throws Exception {
        FullFigure figure = FullFigure.begin("The same key at once", KEYS + " keys, each sent 50 times at once");
        for (int sent = 0; sent < KEYS; sent++) {
            aFreshKey();
            sendFiftyTimesAtOnce();
        }
        figure.found(KEYS + " effects, one receipt each");
    }

    private void sendFiftyTimesAtOnce() throws Exception {
        Set<String> answers = new HashSet<>();
        for (Future<MockHttpServletResponse> one : atOnce(() -> send(start()))) {
            assertThat(one.get().getStatus()).isEqualTo(200);
            answers.add(one.get().getContentAsString());
        }

        assertThat(answers).hasSize(1).first().asString().contains(key);
        assertThat(started()).isEqualTo(1);
    }

    @Test
    void theSameKeyWithOtherContentIsRefused() throws Exception {
        web.perform(start()).andExpect(status().isOk());

        web.perform(post("/api/v1/cases/new")
                        .with(user(ALDER))
                        .with(csrf())
                        .header("Idempotency-Key", key)
                        .contentType("application/json")
                        .content(body("Another title")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[0].key").value("key.otherBody"));
        assertThat(started()).isEqualTo(1);
    }

    @Test
    void theSameKeyForAnotherStepWithTheSameContentIsRefused() throws Exception {
        web.perform(start(UUID.randomUUID().toString())).andExpect(status().isOk());
        String task = anOpenTask();
        web.perform(step(task, "claim")).andExpect(status().isOk());

        web.perform(step(task, "release"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[0].key").value("key.otherBody"));
        assertThat(holder(task)).isEqualTo(ALDER);
    }

    @Test
    void theSameKeyTellsTheFirstOutcomeWhenThePersonHoldsAnotherRoleByThen() throws Exception {
        web.perform(start()).andExpect(status().isOk());
        sql.update(
                "insert into partner_assignment (person_id, role, fund, scope) values (?, 'OBSERVER', 'MIG00', '')",
                ALDER);
        try {
            web.perform(start())
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.key").value(key));
        } finally {
            sql.update("delete from partner_assignment where person_id = ? and role = 'OBSERVER'", ALDER);
        }
        assertThat(started()).isEqualTo(1);
    }

    @Test
    void theSameKeyOfAnotherPersonIsRefused() throws Exception {
        web.perform(start()).andExpect(status().isOk());

        web.perform(start().with(user("birch-focal-point")))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.problems[0].key").value("key.otherPerson"));
    }

    @Test
    void anAnswerLostAfterTheEffectIsUnknownAndTheSameKeyTellsTheFirstOutcome() throws Exception {
        isUnknown(web.perform(start().header(Misfortune.HEADER, Misfortune.AFTER_COMMIT)));

        outcome()
                .andExpect(jsonPath("$.outcome").value("done"))
                .andExpect(jsonPath("$.receipt.key").value(key));
        web.perform(start())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.key").value(key));
        assertThat(started()).isEqualTo(1);
    }

    @Test
    void aConnectionLostBeforeTheCommitIsUnknownAndTheSameKeyTakesEffectThen() throws Exception {
        isUnknown(web.perform(start().header(Misfortune.HEADER, Misfortune.BEFORE_COMMIT)));

        assertThat(started()).isZero();
        outcome().andExpect(jsonPath("$.outcome").value("no effect"));
        web.perform(start()).andExpect(status().isOk());
        assertThat(started()).isEqualTo(1);
    }

    @Test
    void aTryThatTheDatabaseUndidIsRunAgain() throws Exception {
        web.perform(start().header(Misfortune.HEADER, Misfortune.COLLISION)).andExpect(status().isOk());

        assertThat(started()).isEqualTo(1);
    }

    /** The sentence says so and names the key; nothing looks like a success. */
    private void isUnknown(ResultActions answer) throws Exception {
        answer.andExpect(status().isServiceUnavailable())
                .andExpect(jsonPath("$.problems[0].key").value("outcomeUnknown"))
                .andExpect(jsonPath("$.problems[0].text", containsString("cannot say yet")))
                .andExpect(jsonPath("$.problems[0].text", containsString(key)));
    }

    private ResultActions outcome() throws Exception {
        return web.perform(get("/api/v1/commands/" + key).with(user(ALDER))).andExpect(status().isOk());
    }

    private MockHttpServletRequestBuilder start() {
        return start(key);
    }

    private MockHttpServletRequestBuilder start(String under) {
        return post("/api/v1/cases/new")
                .with(user(ALDER))
                .with(csrf())
                .header("Idempotency-Key", under)
                .contentType("application/json")
                .content(body(title));
    }

    private String anOpenTask() {
        return String.valueOf(sql.queryForObject(
                """
                select t.ID_ from ACT_RU_TASK t join ACT_RU_IDENTITYLINK l on l.TASK_ID_ = t.ID_
                where l.GROUP_ID_ = 'MIG00/FOCAL_POINT/ALDER' and t.ASSIGNEE_ is null limit 1""",
                String.class));
    }

    private MockHttpServletRequestBuilder step(String task, String name) {
        return post("/api/v1/tasks/" + task + "/" + name)
                .with(user(ALDER))
                .with(csrf())
                .header("Idempotency-Key", key);
    }

    private String holder(String task) {
        return String.valueOf(
                sql.queryForObject("select ASSIGNEE_ from ACT_RU_TASK where ID_ = ?", String.class, task));
    }

    private static String body(String title) {
        return "{\"fund\":\"MIG00\",\"agency\":\"ALDER\",\"title\":\"" + title + "\"}";
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse();
    }

    private long started() {
        return sql.queryForList("select id from programme where title = ?", title)
                .size();
    }

    private static <T> List<Future<T>> atOnce(Callable<T> step) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        CountDownLatch start = new CountDownLatch(AT_ONCE);
        try {
            return threads.invokeAll(IntStream.range(0, AT_ONCE)
                    .<Callable<T>>mapToObj(one -> () -> {
                        start.countDown();
                        start.await();
                        return step.call();
                    })
                    .toList());
        } finally {
            threads.shutdown();
        }
    }
}
