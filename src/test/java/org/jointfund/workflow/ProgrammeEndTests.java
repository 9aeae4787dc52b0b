package org.jointfund.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.jointfund.workflow.RunningProgramme.AGENCIES;
import static org.jointfund.workflow.RunningProgramme.ALDER;
import static org.jointfund.workflow.RunningProgramme.BIRCH;
import static org.jointfund.workflow.RunningProgramme.CEDAR;
import static org.jointfund.workflow.RunningProgramme.ELM;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.jointfund.JointfundTest;
import org.jointfund.change.AgencyClosure;
import org.jointfund.change.Certifying;
import org.jointfund.change.Closing;
import org.jointfund.change.ClosureReading;
import org.jointfund.change.Completing;
import org.jointfund.change.FinalReporting;
import org.jointfund.change.NotReadyToClose;
import org.jointfund.change.Refunding;
import org.jointfund.change.Settlement.Outcome;
import org.jointfund.change.StatementImpossible;
import org.jointfund.change.Suspending;
import org.jointfund.ledger.Balances;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.programme.Programmes;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Money;
import org.jointfund.shared.NotAllowed;
import org.jointfund.shared.NotFound;
import org.jointfund.shared.Stale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** From a running programme to its financial closure, with everything that can be wrong on the way. */
@JointfundTest
@Transactional
class ProgrammeEndTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @Autowired
    private RunningProgramme running;

    @Autowired
    private Programmes programmes;

    @Autowired
    private Completing completing;

    @Autowired
    private Certifying certifying;

    @Autowired
    private Refunding refunding;

    @Autowired
    private FinalReporting finalReporting;

    @Autowired
    private Closing closing;

    @Autowired
    private ClosureReading reading;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Balances balances;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private MockMvc web;

    private CaseNumber number;
    private ClosureSteps steps;

    @BeforeEach
    void aProgrammeRuns() {
        number = running.startedOn(LocalDate.of(2024, 1, 15));
        steps = new ClosureSteps(context, number);
    }

    @Test
    void goesFromItsFirstPaymentToFinancialClosure() {
        steps.allNotify();
        steps.certify(ALDER, "477654.33");
        steps.certify(BIRCH, "427000.00");
        steps.certify(CEDAR, "272800.00");
        steps.certify(ELM, "210000.00");
        refunding.record(number, ALDER, steps.refund("12345.67"), running.actor("agent-officer"));
        steps.narrate();
        assertThat(programmes.get(number).status()).isEqualTo(ProgrammeStatus.FINANCIAL_CLOSURE);
        assertThat(openTasks()).containsExactly("userTask_closeFinancially");

        closing.closeFinancially(number, running.actor("agent-manager"));

        assertThat(programmes.get(number).status()).isEqualTo(ProgrammeStatus.FINANCIALLY_CLOSED);
        assertThat(balances.netTransferred(number, ALDER)).isEqualTo(Money.usd("477654.33"));
        assertThat(balances.netTransferred(number, CEDAR)).isEqualTo(Money.usd("273000.00"));
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number.value())
                        .list())
                .isEmpty();
    }

    @Test
    void closesOperationallyOnlyWhenAllAgenciesHaveNotified() {
        AGENCIES.subList(0, 3).forEach(steps::notify);
        assertThat(programmes.get(number).status()).isEqualTo(ProgrammeStatus.ACTIVE);
        steps.notify(ELM);
        assertThat(programmes.get(number).status()).isEqualTo(ProgrammeStatus.OPERATIONALLY_CLOSED);
        LocalDate today = reading.file(number, running.actor("auditor"))
                .dates()
                .orElseThrow()
                .closedOn();
        assertThat(reading.file(number, running.actor("auditor"))
                        .dates()
                        .orElseThrow()
                        .statementDueOn())
                .isEqualTo(LocalDate.of(today.getYear() + 1, 5, 31));
        assertThat(reading.file(number, running.actor("auditor"))
                        .dates()
                        .orElseThrow()
                        .narrativeDueOn())
                .isEqualTo(LocalDate.of(today.getYear() + 1, 4, 30));
    }

    @Test
    void theEndDateOnlyMarksAndAsksForNotices() { // D2
        completing.round(LocalDate.of(2027, 1, 14));
        assertThat(programmes.get(number).status()).isEqualTo(ProgrammeStatus.ACTIVE);
        completing.round(LocalDate.of(2027, 1, 15));
        assertThat(programmes.get(number).status()).isEqualTo(ProgrammeStatus.ENDED);
        assertThat(openTasks()).hasSize(4).containsOnly("userTask_notifyCompletion");
        completing.round(LocalDate.of(2027, 1, 16));
        assertThat(openTasks()).hasSize(4);
    }

    @Test
    void aSuspendedProgrammeEndsAndClosesLikeAnyOther() { // 10.2 row 18
        suspend();
        completing.round(LocalDate.of(2027, 1, 15));
        assertThat(programmes.get(number).status()).isEqualTo(ProgrammeStatus.ENDED);
        steps.allNotify();
        assertThat(programmes.get(number).status()).isEqualTo(ProgrammeStatus.OPERATIONALLY_CLOSED);
    }

    @Test
    void aSuspendedProgrammeClosesOnceAllHaveNotified() {
        suspend();
        steps.allNotify();
        assertThat(programmes.get(number).status()).isEqualTo(ProgrammeStatus.OPERATIONALLY_CLOSED);
    }

    private void suspend() {
        context.getBean(Suspending.class).suspend(number, "The ministry withdrew its letter", running.actor("chair"));
    }

    @Test
    void aNoticeGivenBeforeTheEndDateIsNotAskedForAgain() {
        steps.notify(ALDER);
        completing.round(LocalDate.of(2027, 1, 15));
        assertThat(openTasks()).hasSize(3);
    }

    @Test
    void aNoticeIsGivenOnceByItsAgencyOnADayThatCanBe() {
        assertThatThrownBy(() -> completing.notify(number, ALDER, ClosureSteps.notice(DAY), running.focalPoint(BIRCH)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(
                        () -> completing.notify(number, hazel(), ClosureSteps.notice(DAY), running.focalPoint(ALDER)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> completing.notify(
                        number, ALDER, ClosureSteps.notice(LocalDate.of(2024, 1, 14)), running.focalPoint(ALDER)))
                .hasMessageContaining("closure.completedOn");
        steps.notify(ALDER);
        assertThatThrownBy(() -> steps.notify(ALDER)).isInstanceOf(Stale.class);
    }

    @Test
    void spendingAboveTheTransfersNeedsANoteAndIsBorneByTheAgency() {
        steps.allNotify();
        assertThatThrownBy(() -> steps.submit(BIRCH, "427000.01", null)).isInstanceOf(StatementImpossible.class);
        steps.submit(BIRCH, "427000.01", "Met from core funds");
        steps.accept(BIRCH);
        assertThat(steps.outcome(BIRCH)).isEqualTo(Outcome.WRITTEN_OFF);
        assertThat(steps.closure(BIRCH).state()).isEqualTo(AgencyClosure.State.DONE);
    }

    @Test
    void aReturnedStatementComesBackAndBothAreKept() {
        steps.allNotify();
        steps.submit(BIRCH, "427000.00", null);
        certifying.check(number, BIRCH, false, "Category 2 is missing", steps.officer());
        assertThat(steps.closure(BIRCH).state()).isEqualTo(AgencyClosure.State.STATEMENT_RETURNED);
        steps.certify(BIRCH, "426000.00");
        assertThat(steps.closure(BIRCH).statement().orElseThrow().attempt()).isEqualTo(2);
    }

    @Test
    void stepsOutOfOrderOrTwiceAreStale() {
        assertThatThrownBy(() -> steps.submit(ALDER, "1.00", null)).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> closing.closeFinancially(number, running.actor("agent-manager")))
                .isInstanceOf(Stale.class);
        steps.allNotify();
        assertThatThrownBy(() -> steps.accept(ALDER)).isInstanceOf(Stale.class);
        steps.certify(ALDER, "490000.00");
        assertThatThrownBy(() -> steps.accept(ALDER)).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> steps.submit(ALDER, "490000.00", null)).isInstanceOf(Stale.class);
        steps.narrate();
        assertThatThrownBy(steps::narrate).isInstanceOf(Stale.class);
    }

    @Test
    void whatIsMissingKeepsAProgrammeOpenAndIsNamed() {
        steps.allNotify();
        steps.certify(ALDER, "477654.33");
        steps.submit(BIRCH, "427000.00", null);
        assertThatThrownBy(() -> closing.closeFinancially(number, running.actor("agent-manager")))
                .isInstanceOfSatisfying(NotReadyToClose.class, refused -> assertThat(refused.problems())
                        .extracting("key")
                        .containsExactly(
                                "closure.narrativeMissing",
                                "closure.missing.REFUND_DUE",
                                "closure.missing.STATEMENT_SUBMITTED",
                                "closure.missing.STATEMENT_DUE",
                                "closure.missing.STATEMENT_DUE"));
    }

    @Test
    void thePagesLeadThroughTheClosure() throws Exception {
        page("/cases/" + number + "/completion/ALDER", "alder-focal-point", "name=\"completedOn\"");
        steps.allNotify();
        page("/cases/" + number + "/final-statement/ALDER", "alder-finance", "name=\"spent[7]\"");
        steps.submit(ALDER, "477654.33", null);
        page("/cases/" + number + "/final-statement/ALDER/acceptance", "secretariat-officer-1", "12,345.67");
        steps.accept(ALDER);
        page("/cases/" + number + "/refund/ALDER", "agent-officer", "name=\"reference\"");
        page("/cases/" + number + "/final-narrative", "alder-focal-point", "name=\"sustainability\"");
        finalReporting.submit(number, ClosureSteps.story(), running.focalPoint(ALDER));
        page("/cases/" + number + "/final-narrative/acceptance", "secretariat-officer-1", "Ministry runs it");
        page("/cases/" + number + "/closure", "donor", "Refund due");
        page("/cases/" + number + "/withdrawal", "alder-focal-point", "cannot be withdrawn");
    }

    @Test
    void theInterfaceSaysWhatIsMissingAndRefusesAnUncertifiedStatement() throws Exception {
        steps.allNotify();
        web.perform(get("/api/v1/cases/" + number + "/closure").with(httpBasic("auditor", "jointfund")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.missing.length()").value(5))
                .andExpect(jsonPath("$.agencies[2].floor").value("250.00"));
        web.perform(post("/api/v1/cases/" + number + "/final-statement/ALDER")
                        .with(httpBasic("alder-finance", "jointfund"))
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"spent\": [\"1.00\"], \"officer\": \"A. Person\", \"certifiedOn\": \"2026-11-01\","
                                + " \"certified\": false}"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.problems[0].field").value("certified"));
    }

    private void page(String path, String person, String text) throws Exception {
        web.perform(get(path).with(user(person)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(text)));
    }

    private static AgencyCode hazel() {
        return new AgencyCode("HAZEL");
    }

    private List<String> openTasks() {
        return tasks.createTaskQuery().processInstanceBusinessKeyLike(number + "%").list().stream()
                .map(task -> task.getTaskDefinitionKey())
                .toList();
    }
}
