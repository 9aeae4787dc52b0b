package org.jointfund.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jointfund.JointfundTest;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.shared.CaseNumber;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** Positions against the decision (reliability 3.3): whoever gets the item's row first wins, and both outcomes are legal. */
@JointfundTest
class DecisionRaceTests {

    private static final List<String> MEMBERS = List.of(
            "member-a3",
            "member-b1",
            "member-b2",
            "member-b3",
            "member-c1",
            "member-c2",
            "member-c3",
            "member-d1",
            "member-d2",
            "member-d3");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MockMvc web;

    @RepeatedTest(3)
    void aPositionStandsBeforeTheDecisionOrNotAtAll() throws Exception {
        CommitteeStory story = new CommitteeStory(context);
        CaseNumber number = Objects.requireNonNull(transaction.execute(status -> {
            CaseNumber ready = story.ready(ProgrammeStatus.IDEA_READY);
            story.onAgenda(ready);
            return ready;
        }));
        String item = "/api/v1/cases/" + number + "/decisions/1";
        List<Callable<Integer>> calls = new ArrayList<>();
        MEMBERS.forEach(member -> calls.add(() -> send(item + "/position", member, "{\"kind\":\"NO_OBJECTION\"}")));
        calls.add(() -> send(item + "/position", "member-b2", "{\"kind\":\"OBJECTION\",\"comment\":\"Not yet\"}"));
        calls.add(5, () -> send(item, "chair", "{\"outcome\":\"SELECT\",\"text\":\"Selected.\"}"));

        List<Integer> answers = together(calls);

        int decided = answers.remove(5);
        List<Position> positions = story.bean(Deliberations.class).positions(number, 1);
        assertThat(answers).allMatch(answer -> answer == 200 || answer == 409);
        assertThat(positions)
                .hasSize((int) answers.stream().filter(answer -> answer == 200).count());
        story.bean(Decisions.class)
                .last(number, 1)
                .ifPresentOrElse(
                        decision -> {
                            assertThat(decided).isEqualTo(200);
                            assertThat(positions)
                                    .allMatch(position -> !position.recordedAt().isAfter(decision.decidedAt()));
                            assertThat(decision.objections()).isZero();
                        },
                        () -> assertThat(decided).isEqualTo(422));
    }

    @Test
    void meetingsCalledAtOnceGetANumberEach() throws Exception {
        String meeting = "{\"fund\":\"PBF00\",\"heldOn\":\"2099-03-02\",\"place\":\"Room 1\"}";
        List<Callable<Integer>> calls =
                Collections.nCopies(8, () -> send("/api/v1/meetings", "secretariat-officer-1", meeting));
        assertThat(together(calls)).containsOnly(200);
    }

    private int send(String path, String person, String body) throws Exception {
        return web.perform(post(path)
                        .with(httpBasic(person, "jointfund"))
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .contentType("application/json")
                        .content(body))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private static List<Integer> together(List<Callable<Integer>> calls) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(calls.size());
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<Integer>> answers = calls.stream()
                    .map(call -> pool.submit(() -> {
                        start.await();
                        return call.call();
                    }))
                    .toList();
            start.countDown();
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
            return statuses;
        } finally {
            pool.shutdownNow();
        }
    }
}
