package org.jointfund.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
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
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jointfund.JointfundTest;
import org.jointfund.change.Cancellation;
import org.jointfund.change.Cancelling;
import org.jointfund.change.Closing;
import org.jointfund.change.Completing;
import org.jointfund.change.NotifyCompletion;
import org.jointfund.change.Suspending;
import org.jointfund.committee.CommitteeStory;
import org.jointfund.committee.ObjectionOpen;
import org.jointfund.committee.Outcome;
import org.jointfund.committee.PositionKind;
import org.jointfund.disbursement.GivingUp;
import org.jointfund.disbursement.TrancheOpening;
import org.jointfund.disbursement.TrancheStatus;
import org.jointfund.disbursement.Tranches;
import org.jointfund.ledger.Balances;
import org.jointfund.ledger.Pool;
import org.jointfund.ledger.Promise;
import org.jointfund.ledger.Promising;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.programme.Programmes;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.jointfund.shared.NotAllowed;
import org.jointfund.shared.PersonId;
import org.jointfund.shared.Stale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** A programme that ends before all of it is paid: by the committee, at its end date, or with the last notice (rulebook 2.12, P12). */
@JointfundTest
@Transactional
class EarlyEndTests {

    private static final FundCode FUND = new FundCode("MIG00");
    private static final PersonId AGENT = new PersonId("agent-manager");
    private static final LocalDate AFTER_THE_END = LocalDate.of(2027, 1, 15);

    @Autowired
    private RunningProgramme running;

    @Autowired
    private Programmes programmes;

    @Autowired
    private Promising promising;

    @Autowired
    private TrancheOpening opening;

    @Autowired
    private Tranches tranches;

    @Autowired
    private GivingUp givingUp;

    @Autowired
    private Cancelling cancelling;

    @Autowired
    private Completing completing;

    @Autowired
    private Balances balances;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TaskList list;

    @Autowired
    private TaskPages pages;

    @Autowired
    private MockMvc web;

    @Autowired
    private ApplicationContext context;

    private CaseNumber number;
    private CommitteeStory committee;
    private Money freeBefore;

    /** US$ 600,000.00 are set aside for the second tranche, which is open. */
    @BeforeEach
    void aProgrammeWithASecondTrancheRuns() {
        committee = new CommitteeStory(context);
        number = running.startedOn(LocalDate.of(2024, 1, 15));
        freeBefore = free();
        promising.reserve(
                new Promise(number, 2, Money.usd("600000.00"), Set.of(4), number + "/DEC-1/TRANCHE-2"),
                Money.ZERO,
                AGENT);
        opening.paid(number, 1, AGENT);
    }

    @Test
    void theCommitteeEndsAProgrammeAndWhatWasNotPaidIsFree() {
        propose("secretariat-officer-1");
        assertThat(open(number + "/DEC-1")).containsExactly("userTask_placeOnAgenda");
        committee.onAgenda(number);

        committee.decide(number, Outcome.CANCEL);

        assertThat(programmes.get(number).status()).isEqualTo(ProgrammeStatus.CANCELLED_CLOSING);
        assertThat(balances.draws(number)).isEmpty();
        assertThat(free()).isEqualTo(freeBefore);
        assertThat(tranches.find(number, 2).orElseThrow().status()).isEqualTo(TrancheStatus.UNCLAIMED);
        assertThat(open(number + "/TRANCHE-2")).isEmpty();
        assertThat(open(number.value())).contains("userTask_submitFinalStatement", "userTask_submitFinalNarrative");
    }

    @Test
    void aSuspendedProgrammeIsCancelledToo() {
        context.getBean(Suspending.class).suspend(number, "No letter any more", running.actor("chair"));
        cancel();
        assertThat(programmes.get(number).status()).isEqualTo(ProgrammeStatus.CANCELLED_CLOSING);
    }

    /** D2: a timer only marks, so a decision that is under way stands. */
    @Test
    void aProgrammeWhoseEndDateCameMeanwhileIsCancelledToo() {
        propose("secretariat-officer-1");
        completing.round(AFTER_THE_END);
        assertThat(programmes.get(number).status()).isEqualTo(ProgrammeStatus.ENDED);
        committee.onAgenda(number);
        committee.decide(number, Outcome.CANCEL);
        assertThat(programmes.get(number).status()).isEqualTo(ProgrammeStatus.CANCELLED_CLOSING);
    }

    @Test
    void aCancelledProgrammeIsClosedFinanciallyOnceItIsSettled() {
        cancel();
        ClosureSteps closure = new ClosureSteps(context, number);
        closure.certify(ALDER, "490000.00");
        closure.certify(BIRCH, "427000.00");
        closure.certify(CEDAR, "273000.00");
        closure.certify(ELM, "210000.00");
        closure.narrate();

        context.getBean(Closing.class).closeFinancially(number, running.actor("agent-manager"));

        assertThat(programmes.get(number).status()).isEqualTo(ProgrammeStatus.FINANCIALLY_CLOSED);
    }

    private void cancel() {
        propose("secretariat-officer-1");
        committee.onAgenda(number);
        committee.decide(number, Outcome.CANCEL);
    }

    @Test
    void aCancelledProgrammeAsksForNoMoreNotices() {
        notify(ALDER);
        assertThat(open(number + "/COMPLETION")).containsExactly("userTask_notifyCompletion");
        propose("chair");
        committee.onAgenda(number);

        committee.decide(number, Outcome.CANCEL);

        assertThat(open(number + "/COMPLETION")).isEmpty();
        assertThat(programmes.get(number).status()).isEqualTo(ProgrammeStatus.CANCELLED_CLOSING);
    }

    @Test
    void anOpenObjectionKeepsItRunningAndItMayBeProposedAnew() {
        propose("secretariat-officer-1");
        committee.onAgenda(number);
        committee.position(number, "member-b1", PositionKind.OBJECTION);
        assertThatThrownBy(() -> committee.decide(number, Outcome.CANCEL)).isInstanceOf(ObjectionOpen.class);

        committee.decide(number, Outcome.CONTINUE);

        assertThat(programmes.get(number).status()).isEqualTo(ProgrammeStatus.ACTIVE);
        assertThat(balances.reserved(number, 2)).isEqualTo(Money.usd("600000.00"));
        propose("secretariat-officer-1");
        assertThat(open(number + "/DEC-2")).containsExactly("userTask_placeOnAgenda");
    }

    @Test
    void onlySecretariatOrChairProposeAndOnlyOnceAtATime() {
        assertThatThrownBy(() -> propose("alder-focal-point")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> committee.onAgenda(number)).isInstanceOf(Stale.class);
        propose("chair");
        assertThatThrownBy(() -> propose("secretariat-officer-1")).isInstanceOf(Stale.class);
    }

    @Test
    void theChairGivesUpATrancheNobodyClaimedOnceTheEndIsReached() { // 2.10.6, D2
        assertThatThrownBy(() -> givingUp.unclaimed(number, 2, "Too early", running.actor("chair")))
                .isInstanceOf(Stale.class);
        assertThat(open(number + "/TRANCHE-2")).containsExactly("userTask_requestTranche");
        completing.round(AFTER_THE_END);
        assertThat(open(number + "/TRANCHE-2"))
                .containsExactlyInAnyOrder("userTask_requestTranche", "userTask_giveUpTranche");
        assertThat(given("chair", "giveUpTranche")).isEqualTo("/cases/" + number + "/tranches/2/unclaimed");
        assertThat(given("alternate-chair", "giveUpTranche")).isEqualTo("/cases/" + number + "/tranches/2/unclaimed");
        assertThatThrownBy(() -> givingUp.unclaimed(number, 2, "Not mine", running.actor("secretariat-head")))
                .isInstanceOf(NotAllowed.class);
        assertThat(balances.reserved(number, 2)).isEqualTo(Money.usd("600000.00"));

        givingUp.unclaimed(number, 2, "Nobody asks for it", running.actor("chair"));

        assertThat(free()).isEqualTo(freeBefore);
        assertThat(open(number + "/TRANCHE-2")).isEmpty();
        assertThatThrownBy(() -> givingUp.unclaimed(number, 2, "Again", running.actor("chair")))
                .isInstanceOf(Stale.class);
    }

    @Test
    void aProgrammeResumedAfterItsEndAsksTheChairOnce() {
        Suspending suspending = context.getBean(Suspending.class);
        suspending.suspend(number, "No letter any more", running.actor("chair"));
        completing.round(AFTER_THE_END);
        suspending.resume(number, "The letter is here", running.actor("chair"));

        assertThat(tasks.createTaskQuery()
                        .processInstanceBusinessKey(number + "/TRANCHE-2")
                        .taskDefinitionKey("userTask_giveUpTranche")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void aTrancheThatOpensAfterTheEndIsTheChairsAtOnce() { // 2.10.6, D2
        CaseNumber ended = running.startedOn(LocalDate.of(2024, 1, 15));
        completing.round(AFTER_THE_END);

        opening.paid(ended, 1, AGENT);

        assertThat(open(ended + "/TRANCHE-2"))
                .containsExactlyInAnyOrder("userTask_requestTranche", "userTask_giveUpTranche");
        givingUp.unclaimed(ended, 2, "Nobody asks for it", running.actor("chair"));
        assertThat(open(ended + "/TRANCHE-2")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aProposalDoesNotOutliveTheProgramme(boolean placed) throws Exception {
        propose("secretariat-officer-1");
        if (placed) {
            committee.onAgenda(number);
        }
        AGENCIES.forEach(this::notify);

        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number + "/DEC-1")
                        .count())
                .isZero();
        assertThat(asked()).isEmpty();
        Cancellation proposal = cancelling.of(number, running.actor("chair")).get(0);
        assertThat(proposal.isOpen()).isFalse();
        assertThat(proposal.cancelled()).isNull();
        for (String language : List.of("en", "fr", "ar")) {
            web.perform(get("/cases/" + number + "/cancellation")
                            .param("lang", language)
                            .with(user("chair")))
                    .andExpect(content().string(not(containsString("??"))))
                    .andExpect(content().string(not(containsString("/decisions/1"))));
        }
    }

    private List<String> asked() {
        return jdbc.queryForList(
                "select person_id from committee_v_awaiting where case_number = ?", String.class, number.value());
    }

    @Test
    void theLastNoticeFreesWhatWasNotPaid() { // 2.13.8
        AGENCIES.forEach(this::notify);

        assertThat(programmes.get(number).status()).isEqualTo(ProgrammeStatus.OPERATIONALLY_CLOSED);
        assertThat(free()).isEqualTo(freeBefore);
        assertThat(tranches.find(number, 2).orElseThrow().status()).isEqualTo(TrancheStatus.UNCLAIMED);
        assertThat(open(number + "/TRANCHE-2")).isEmpty();
    }

    @Test
    void thePagesAndTheInterfaceLeadThroughACancellation() throws Exception {
        web.perform(post("/cases/" + number + "/cancellation")
                        .with(user("secretariat-officer-1"))
                        .with(csrf())
                        .param("_key", UUID.randomUUID().toString())
                        .param("reason", "No start after six months"))
                .andExpect(status().isSeeOther());
        committee.onAgenda(number);

        for (String language : List.of("en", "fr", "ar")) {
            for (String page : List.of("/cancellation", "/agenda", "/decisions/1", "/tranches/2")) {
                web.perform(get("/cases/" + number + page)
                                .param("lang", language)
                                .with(user("chair")))
                        .andExpect(status().isOk())
                        .andExpect(content().string(not(containsString("??"))));
            }
        }
        web.perform(get("/cases/" + number).with(user("chair")))
                .andExpect(content().string(containsString("/cases/" + number + "/cancellation\"")))
                .andExpect(content().string(containsString("/cases/" + number + "/suspension\"")));
        web.perform(get("/cases/" + number + "/decisions/1").with(user("chair")))
                .andExpect(content().string(containsString("No start after six months")))
                .andExpect(content().string(containsString("Ended early")));
        web.perform(get("/api/v1/cases/" + number + "/cancellation").with(httpBasic("observer", "jointfund")))
                .andExpect(jsonPath("$[0].item").value(number + "/DEC-1"))
                .andExpect(jsonPath("$[0].open").value(true));
    }

    @Test
    void theChairGivesUpATrancheOnItsPage() throws Exception {
        String page = "/cases/" + number + "/tranches/2/unclaimed";
        web.perform(get(page).with(user("chair")))
                .andExpect(content().string(containsString("once the programme has reached its end")));
        completing.round(AFTER_THE_END);
        web.perform(post(page)
                        .with(user("chair"))
                        .with(csrf())
                        .param("_key", UUID.randomUUID().toString())
                        .param("reason", ""))
                .andExpect(status().isBadRequest());
        web.perform(post(page)
                        .with(user("chair"))
                        .with(csrf())
                        .param("_key", UUID.randomUUID().toString())
                        .param("reason", "Nobody asks for it"))
                .andExpect(status().isSeeOther());
        web.perform(get("/cases/" + number + "/tranches/2").with(user("chair")))
                .andExpect(content().string(containsString("This tranche is given up")));
    }

    private void propose(String person) {
        cancelling.propose(number, "No start after six months", running.actor(person));
    }

    private void notify(AgencyCode agency) {
        completing.notify(
                number, agency, new NotifyCompletion(LocalDate.of(2026, 11, 1), null), running.focalPoint(agency));
    }

    /** The page of the step on the person's list. */
    private String given(String person, String step) {
        return list.of(running.actor(person), null, 500).stream()
                .filter(task -> task.name().equals(step) && task.businessKey().startsWith(number.value()))
                .map(pages::path)
                .findFirst()
                .orElseThrow();
    }

    private Money free() {
        return Money.sum(balances.pools(FUND).stream().map(Pool::free).toList());
    }

    private List<String> open(String key) {
        return tasks.createTaskQuery().processInstanceBusinessKey(key).list().stream()
                .map(Task::getTaskDefinitionKey)
                .distinct()
                .toList();
    }
}
