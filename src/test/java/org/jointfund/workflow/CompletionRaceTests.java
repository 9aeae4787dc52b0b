package org.jointfund.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jointfund.workflow.RunningProgramme.ALDER;
import static org.jointfund.workflow.RunningProgramme.BIRCH;
import static org.jointfund.workflow.RunningProgramme.CEDAR;
import static org.jointfund.workflow.RunningProgramme.ELM;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jointfund.JointfundTest;
import org.jointfund.change.Completing;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.programme.Programmes;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Stale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** First notices of completion at once: the other agencies are asked for theirs once, under one key (N5). */
@JointfundTest
class CompletionRaceTests {

    /** Long before any other programme ends, so that the round finds this one alone. */
    private static final LocalDate START = LocalDate.of(2019, 1, 15);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private RunningProgramme running;

    @Autowired
    private Programmes programmes;

    @Autowired
    private Completing completing;

    @Autowired
    private Processes processes;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TransactionTemplate transaction;

    private final ExecutorService other = Executors.newSingleThreadExecutor();
    private CaseNumber number;
    private ClosureSteps steps;

    @BeforeEach
    void aProgrammeRuns() {
        number = Objects.requireNonNull(transaction.execute(status -> running.startedOn(START)));
        steps = new ClosureSteps(context, number);
    }

    @AfterEach
    void end() {
        other.shutdownNow();
        instances("")
                .forEach(one ->
                        runtime.deleteProcessInstanceIfExists(one.getId(), "end of test", true, false, true, false));
    }

    @Test
    void theSecondNoticeWaitsForTheFirst() throws Exception {
        meanwhile(() -> steps.notify(ALDER), () -> steps.notify(BIRCH));

        assertThat(instances("/COMPLETION")).hasSize(1);
        Stream.of(CEDAR, ELM).forEach(steps::notify);
        assertThat(programmes.get(number).status()).isEqualTo(ProgrammeStatus.OPERATIONALLY_CLOSED);
    }

    @Test
    void theEndDateWaitsForANotice() throws Exception {
        meanwhile(() -> steps.notify(ALDER), () -> completing.round(START.plusMonths(36)));

        assertThat(instances("/COMPLETION")).hasSize(1);
        assertThat(programmes.get(number).status()).isEqualTo(ProgrammeStatus.ENDED);
        Stream.of(BIRCH, CEDAR, ELM).forEach(steps::notify);
    }

    @Test
    void aKeyThatRunsIsNotStartedAgain() {
        steps.notify(ALDER);
        assertThatThrownBy(() -> processes.start("completion", number + "/COMPLETION", Map.of("agencies", "ALDER")))
                .isInstanceOf(Stale.class);
        Stream.of(BIRCH, CEDAR, ELM).forEach(steps::notify);
    }

    /** The second begins when the first is through but not committed. */
    private void meanwhile(Runnable first, Runnable second) throws Exception {
        Future<?> late = Objects.requireNonNull(transaction.execute(status -> {
            first.run();
            Future<?> begun = other.submit(second);
            assertThatThrownBy(() -> begun.get(2, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            return begun;
        }));
        late.get(60, TimeUnit.SECONDS);
    }

    private List<ProcessInstance> instances(String key) {
        return runtime.createProcessInstanceQuery().list().stream()
                .filter(one -> String.valueOf(one.getBusinessKey()).startsWith(number + key))
                .toList();
    }
}
