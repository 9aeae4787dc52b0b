package org.jointfund.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.jointfund.workflow.RunningProgramme.AGENCIES;
import static org.jointfund.workflow.RunningProgramme.ALDER;
import static org.jointfund.workflow.RunningProgramme.BIRCH;
import static org.jointfund.workflow.RunningProgramme.CEDAR;
import static org.jointfund.workflow.RunningProgramme.ELM;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.jointfund.JointfundTest;
import org.jointfund.change.AgencyClosure;
import org.jointfund.change.Certifying;
import org.jointfund.change.ClosedByRecorder;
import org.jointfund.change.Closing;
import org.jointfund.change.ClosureReading;
import org.jointfund.change.Completing;
import org.jointfund.change.FinalReporting;
import org.jointfund.change.NotReadyToClose;
import org.jointfund.change.NotifyCompletion;
import org.jointfund.change.RecordRefund;
import org.jointfund.change.RefundDiffers;
import org.jointfund.change.Refunding;
import org.jointfund.change.Settlement.Outcome;
import org.jointfund.change.StatementImpossible;
import org.jointfund.change.SubmitFinalNarrative;
import org.jointfund.change.SubmitStatement;
import org.jointfund.change.Suspending;
import org.jointfund.change.Withdrawing;
import org.jointfund.ledger.Balances;
import org.jointfund.partner.Actor;
import org.jointfund.programme.IdeaStory;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.programme.Programmes;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Money;
import org.jointfund.shared.NotAllowed;
import org.jointfund.shared.NotFound;
import org.jointfund.shared.Stale;
import org.jspecify.annotations.Nullable;
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
    private Suspending suspending;

    @Autowired
    private Withdrawing withdrawing;

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

    @BeforeEach
    void aProgrammeRuns() {
        number = running.startedOn(LocalDate.of(2024, 1, 15));
    }

    @Test
    void goesFromItsFirstPaymentToFinancialClosure() {
        allNotify();
        certify(ALDER, "477654.33");
        certify(BIRCH, "427000.00");
        certify(CEDAR, "272800.00");
        certify(ELM, "210000.00");
        refunding.record(number, ALDER, refund("12345.67"), running.actor("agent-officer"));
        narrate();
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
        AGENCIES.subList(0, 3).forEach(this::notify);
        assertThat(programmes.get(number).status()).isEqualTo(ProgrammeStatus.ACTIVE);
        notify(ELM);
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
    void aNoticeGivenBeforeTheEndDateIsNotAskedForAgain() {
        notify(ALDER);
        completing.round(LocalDate.of(2027, 1, 15));
        assertThat(openTasks()).hasSize(3);
    }

    @Test
    void aNoticeIsGivenOnceByItsAgencyOnADayThatCanBe() {
        assertThatThrownBy(() -> completing.notify(number, ALDER, notice(DAY), running.focalPoint(BIRCH)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> completing.notify(number, hazel(), notice(DAY), running.focalPoint(ALDER)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        completing.notify(number, ALDER, notice(LocalDate.of(2024, 1, 14)), running.focalPoint(ALDER)))
                .hasMessageContaining("closure.completedOn");
        notify(ALDER);
        assertThatThrownBy(() -> notify(ALDER)).isInstanceOf(Stale.class);
    }

    @Test
    void aBalanceAboveTheFloorIsDueAndOneWithinItIsKept() { // D8
        allNotify();
        certify(CEDAR, "272749.99"); // leaves 250.01
        certify(ALDER, "489999.99"); // leaves 0.01, and ALDER has no floor
        assertThat(outcome(CEDAR)).isEqualTo(Outcome.REFUND_DUE);
        assertThat(outcome(ALDER)).isEqualTo(Outcome.REFUND_DUE);
        assertThat(closure(CEDAR).settlement().orElseThrow().balance()).isEqualTo(Money.usd("250.01"));
    }

    @Test
    void aBalanceOfExactlyTheFloorIsKept() {
        allNotify();
        certify(CEDAR, "272750.00");
        assertThat(outcome(CEDAR)).isEqualTo(Outcome.KEPT);
        assertThatThrownBy(() -> refunding.record(number, CEDAR, refund("250.00"), running.actor("agent-officer")))
                .isInstanceOf(Stale.class);
    }

    @Test
    void spendingAboveTheTransfersNeedsANoteAndIsBorneByTheAgency() {
        allNotify();
        assertThatThrownBy(() -> submit(BIRCH, "427000.01", null)).isInstanceOf(StatementImpossible.class);
        submit(BIRCH, "427000.01", "Met from core funds");
        accept(BIRCH);
        assertThat(outcome(BIRCH)).isEqualTo(Outcome.WRITTEN_OFF);
        assertThat(closure(BIRCH).state()).isEqualTo(AgencyClosure.State.DONE);
    }

    @Test
    void aReturnedStatementComesBackAndBothAreKept() {
        allNotify();
        submit(BIRCH, "427000.00", null);
        certifying.check(number, BIRCH, false, "Category 2 is missing", officer());
        assertThat(closure(BIRCH).state()).isEqualTo(AgencyClosure.State.STATEMENT_RETURNED);
        certify(BIRCH, "426000.00");
        assertThat(closure(BIRCH).statement().orElseThrow().attempt()).isEqualTo(2);
    }

    @Test
    void stepsOutOfOrderOrTwiceAreStale() {
        assertThatThrownBy(() -> submit(ALDER, "1.00", null)).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> closing.closeFinancially(number, running.actor("agent-manager")))
                .isInstanceOf(Stale.class);
        allNotify();
        assertThatThrownBy(() -> accept(ALDER)).isInstanceOf(Stale.class);
        certify(ALDER, "490000.00");
        assertThatThrownBy(() -> accept(ALDER)).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> submit(ALDER, "490000.00", null)).isInstanceOf(Stale.class);
        narrate();
        assertThatThrownBy(this::narrate).isInstanceOf(Stale.class);
    }

    @Test
    void whatIsMissingKeepsAProgrammeOpenAndIsNamed() {
        allNotify();
        certify(ALDER, "477654.33");
        submit(BIRCH, "427000.00", null);
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
    void onlyTheAmountDueIsARefundAndOnlyTheAgentRecordsIt() {
        allNotify();
        certify(ALDER, "477654.33");
        assertThatThrownBy(() -> refunding.record(number, ALDER, refund("12345.66"), running.actor("agent-officer")))
                .isInstanceOf(RefundDiffers.class);
        assertThatThrownBy(() -> refunding.record(number, ALDER, refund("12345.67"), running.actor("agent-manager")))
                .isInstanceOf(NotAllowed.class);
        refunding.record(number, ALDER, refund("12345.67"), running.actor("agent-officer"));
        assertThatThrownBy(() -> refunding.record(number, ALDER, refund("12345.67"), running.actor("agent-officer")))
                .isInstanceOf(Stale.class);
    }

    @Test
    void theChairSuspendsAndResumesWithAReason() throws Exception {
        assertThatThrownBy(() -> suspending.suspend(number, "Why", running.actor("secretariat-head")))
                .isInstanceOf(NotAllowed.class);
        suspending.suspend(number, "The ministry withdrew its letter", running.actor("chair"));
        assertThat(programmes.get(number).suspended()).isTrue();
        assertThatThrownBy(() -> suspending.suspend(number, "Again", running.actor("chair")))
                .isInstanceOf(Stale.class);
        page("/cases/" + number + "/suspension", "alder-focal-point", "The ministry withdrew its letter");
        suspending.resume(number, "A new letter came", running.actor("chair"));
        assertThat(programmes.get(number).status()).isEqualTo(ProgrammeStatus.ACTIVE);
        assertThat(suspending.of(number, running.actor("chair"))).hasSize(2);
    }

    @Test
    void anIdeaIsTakenBackByItsConveningAgencyForGood() {
        CaseNumber idea = new IdeaStory(context).started(number.fund(), ALDER);
        assertThatThrownBy(() -> withdrawing.withdraw(idea, "Not now", running.focalPoint(BIRCH)))
                .isInstanceOf(NotFound.class);
        withdrawing.withdraw(idea, "Not now", running.focalPoint(ALDER));
        assertThat(programmes.get(idea).status()).isEqualTo(ProgrammeStatus.WITHDRAWN);
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(idea.value())
                        .list())
                .isEmpty();
        assertThatThrownBy(() -> withdrawing.withdraw(idea, "Again", running.focalPoint(ALDER)))
                .isInstanceOf(Stale.class);
    }

    @Test
    void whoRecordedARefundDoesNotClose() {
        allNotify();
        certify(ALDER, "477654.33");
        Actor both = new Actor(
                running.actor("agent-officer").id(),
                "Both",
                "en",
                Stream.of("agent-officer", "agent-manager")
                        .flatMap(id -> running.actor(id).assignments().stream())
                        .collect(Collectors.toSet()));
        refunding.record(number, ALDER, refund("12345.67"), both);
        certify(BIRCH, "427000.00");
        certify(CEDAR, "273000.00");
        certify(ELM, "210000.00");
        narrate();
        assertThatThrownBy(() -> closing.closeFinancially(number, both)).isInstanceOf(ClosedByRecorder.class);
    }

    @Test
    void aRunningProgrammeCannotBeWithdrawn() throws Exception {
        web.perform(post("/cases/" + number + "/withdrawal")
                        .with(user("alder-focal-point"))
                        .with(csrf())
                        .param("_key", UUID.randomUUID().toString())
                        .param("reason", "No longer needed"))
                .andExpect(status().isConflict());
    }

    @Test
    void thePagesLeadThroughTheClosure() throws Exception {
        page("/cases/" + number + "/completion/ALDER", "alder-focal-point", "name=\"completedOn\"");
        allNotify();
        page("/cases/" + number + "/final-statement/ALDER", "alder-finance", "name=\"spent[7]\"");
        submit(ALDER, "477654.33", null);
        page("/cases/" + number + "/final-statement/ALDER/acceptance", "secretariat-officer-1", "12,345.67");
        accept(ALDER);
        page("/cases/" + number + "/refund/ALDER", "agent-officer", "name=\"reference\"");
        page("/cases/" + number + "/final-narrative", "alder-focal-point", "name=\"sustainability\"");
        finalReporting.submit(number, story(), running.focalPoint(ALDER));
        page("/cases/" + number + "/final-narrative/acceptance", "secretariat-officer-1", "Ministry runs it");
        page("/cases/" + number + "/closure", "donor", "Refund due");
        page("/cases/" + number + "/withdrawal", "alder-focal-point", "cannot be withdrawn");
    }

    @Test
    void theInterfaceSaysWhatIsMissingAndRefusesAnUncertifiedStatement() throws Exception {
        allNotify();
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

    private void allNotify() {
        AGENCIES.forEach(this::notify);
    }

    private void notify(AgencyCode agency) {
        completing.notify(number, agency, notice(DAY), running.focalPoint(agency));
    }

    private static NotifyCompletion notice(LocalDate day) {
        return new NotifyCompletion(day, null);
    }

    private void certify(AgencyCode agency, String spent) {
        submit(agency, spent, null);
        accept(agency);
    }

    private void submit(AgencyCode agency, String spent, @Nullable String note) {
        SubmitStatement statement =
                new SubmitStatement(List.of(Money.usd(spent)), "A. Person, Controller", DAY, true, note);
        certifying.submit(number, agency, statement, running.finance(agency));
    }

    private void accept(AgencyCode agency) {
        certifying.check(number, agency, true, "", officer());
    }

    private void narrate() {
        finalReporting.submit(number, story(), running.focalPoint(ALDER));
        finalReporting.check(number, true, "", officer());
    }

    private static SubmitFinalNarrative story() {
        return new SubmitFinalNarrative(
                "All", "Outcome 1", "12 of 10", "Floods", 1200, "Ministry runs it", "Good", "Start early");
    }

    private RecordRefund refund(String amount) {
        LocalDate today = reading.file(number, officer()).dates().orElseThrow().closedOn();
        return new RecordRefund(Money.usd(amount), today, "BANK-77");
    }

    private Outcome outcome(AgencyCode agency) {
        return closure(agency).settlement().orElseThrow().outcome();
    }

    private AgencyClosure closure(AgencyCode agency) {
        return reading.file(number, officer()).agency(agency);
    }

    private Actor officer() {
        return running.actor("secretariat-officer-1");
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
