package org.jointfund.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jointfund.JointfundTest;
import org.jointfund.partner.Actor;
import org.jointfund.partner.People;
import org.jointfund.shared.NotFound;
import org.jointfund.shared.PersonId;
import org.jointfund.shared.Stale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

@JointfundTest
class TaskListTests {

    @Autowired
    private TaskList list;

    @Autowired
    private People people;

    @Autowired
    private WaitingCase waiting;

    @Autowired
    private MockMvc web;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void aStepWaitsForTheSecretariat() {
        waiting.begin();
    }

    @AfterEach
    void nothingIsLeft() {
        waiting.end();
    }

    @Test
    void showsWhatIsOpenForOnesGroups() {
        assertThat(list.of(officer(1), null, 50))
                .extracting(OpenTask::businessKey)
                .contains(waiting.key());
        assertThat(list.of(actor("donor"), null, 50))
                .extracting(OpenTask::businessKey)
                .doesNotContain(waiting.key());
    }

    @Test
    void aClaimedStepIsOnItsHoldersListOnly() {
        list.claim(waiting.task(), officer(1));

        assertThat(list.of(officer(1), null, 50)).extracting(OpenTask::id).contains(waiting.task());
        assertThat(list.of(officer(2), null, 50)).extracting(OpenTask::id).doesNotContain(waiting.task());
    }

    @Test
    void aStepClaimedTwiceIsStale() {
        list.claim(waiting.task(), officer(1));

        assertThatThrownBy(() -> list.claim(waiting.task(), officer(1))).isInstanceOf(Stale.class);
    }

    @Test
    void ofTwoWhoTakeAStepAtOnceTheSlowerIsToldSo() {
        ExecutorService other = Executors.newSingleThreadExecutor();
        Future<?> slower = Objects.requireNonNull(transaction.execute(status -> {
            list.claim(waiting.task(), officer(1));
            Future<?> begun = other.submit(() -> list.claim(waiting.task(), officer(2)));
            assertThatThrownBy(() -> begun.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            return begun;
        }));

        assertThatThrownBy(() -> slower.get(60, TimeUnit.SECONDS)).hasCauseInstanceOf(Stale.class);
        assertThat(list.of(officer(1), null, 50)).extracting(OpenTask::id).contains(waiting.task());
        other.shutdown();
    }

    @Test
    void whoCannotDoAStepDoesNotSeeIt() {
        assertThatThrownBy(() -> list.claim(waiting.task(), actor("donor"))).isInstanceOf(NotFound.class);
    }

    @Test
    void aReleasedStepIsOpenToAllAgain() {
        list.claim(waiting.task(), officer(1));
        list.release(waiting.task(), officer(1));

        assertThat(list.of(officer(2), null, 50)).extracting(OpenTask::id).contains(waiting.task());
    }

    @Test
    void pagesContinueAfterTheLastRow() {
        waiting.begin();
        List<OpenTask> first = list.of(officer(1), null, 1);
        List<OpenTask> second = list.of(officer(1), first.get(0).position(), 1);

        assertThat(second).isNotEmpty();
        assertThat(second.get(0).id()).isNotEqualTo(first.get(0).id());
    }

    @Test
    void thePageNamesTheStep() throws Exception {
        web.perform(get("/tasks").with(user("secretariat-officer-1")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("My tasks")))
                .andExpect(content().string(containsString(waiting.key())));
    }

    @Test
    void theSameKeyClaimsOnce() throws Exception {
        String key = UUID.randomUUID().toString();
        for (int time = 0; time < 2; time++) {
            web.perform(post("/api/v1/tasks/" + waiting.task() + "/claim")
                            .with(httpBasic("secretariat-officer-1", "jointfund"))
                            .header("Idempotency-Key", key))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.key").value(key));
        }
    }

    @Test
    void aFormLeadsToTheListWithAReceipt() throws Exception {
        String key = UUID.randomUUID().toString();
        web.perform(post("/tasks/" + waiting.task() + "/claim")
                        .with(user("secretariat-officer-1"))
                        .with(csrf())
                        .param("_key", key))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/tasks?receipt=" + key));
    }

    private Actor officer(int number) {
        return actor("secretariat-officer-" + number);
    }

    private Actor actor(String id) {
        return people.actor(new PersonId(id)).orElseThrow();
    }
}
