package org.jointfund.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.jointfund.workflow.RunningProgramme.ALDER;
import static org.jointfund.workflow.RunningProgramme.BIRCH;
import static org.jointfund.workflow.RunningProgramme.CEDAR;
import static org.jointfund.workflow.RunningProgramme.ELM;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointfund.JointfundTest;
import org.jointfund.change.AgencyClosure;
import org.jointfund.change.Certifying;
import org.jointfund.change.ClosedByRecorder;
import org.jointfund.change.Closing;
import org.jointfund.change.Closures;
import org.jointfund.change.NotReadyToClose;
import org.jointfund.change.RefundByAcceptor;
import org.jointfund.change.RefundDiffers;
import org.jointfund.change.Refunding;
import org.jointfund.change.Settlement.Outcome;
import org.jointfund.document.Content;
import org.jointfund.document.UploadedFile;
import org.jointfund.fund.FundDays;
import org.jointfund.ledger.Balances;
import org.jointfund.ledger.EntryStillNeeded;
import org.jointfund.ledger.JournalKind;
import org.jointfund.ledger.Journals;
import org.jointfund.ledger.Vouchers;
import org.jointfund.ledger.Vouching;
import org.jointfund.partner.Actor;
import org.jointfund.programme.CiteDecision;
import org.jointfund.programme.Exempting;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.programme.Programmes;
import org.jointfund.shared.BusinessClock;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Money;
import org.jointfund.shared.NotAllowed;
import org.jointfund.shared.Problem;
import org.jointfund.shared.Stale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** What is left on a final statement: kept, due or borne, to the cent, and who may say so (rulebook 2.13.5, D8, P10). */
@JointfundTest
@Transactional
class RefundTests {

    private static final String REFUND_BY_ACCEPTOR =
            """
            insert into change_refund (number, agency, refund_amount, received_on, reference, recorded_at, person_id, attempt, accepted_by)
            values ('MIG00-2097-9999', 'ALDER', 1, now(), 'R', now(6), 'one', 1, 'one')
            """;

    private static final CiteDecision CITED =
            new CiteDecision(null, "SC-2026-09", "The refund was another programme's money.");
    private static final Optional<UploadedFile> FILE = Optional.of(new UploadedFile(
            "file", "decision.pdf", Content.of("%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII))));

    @Autowired
    private RunningProgramme running;

    @Autowired
    private Certifying certifying;

    @Autowired
    private Refunding refunding;

    @Autowired
    private Closing closing;

    @Autowired
    private Vouching vouching;

    @Autowired
    private Vouchers vouchers;

    @Autowired
    private Journals journals;

    @Autowired
    private Balances balances;

    @Autowired
    private TaskList list;

    @Autowired
    private TaskPages pages;

    @Autowired
    private Exempting exempting;

    @Autowired
    private Programmes programmes;

    @Autowired
    private MockMvc web;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Closures closures;

    @Autowired
    private FundDays days;

    @Autowired
    private BusinessClock clock;

    private CaseNumber number;
    private ClosureSteps steps;
    private Duration ahead = Duration.ZERO;

    @BeforeEach
    void aProgrammeRuns() {
        ahead = clock.ahead();
        number = running.startedOn(LocalDate.of(2024, 1, 15));
        steps = new ClosureSteps(context, number);
    }

    @Test
    void aBalanceAboveTheFloorIsDueAndOneWithinItIsKept() { // D8
        steps.allNotify();
        steps.certify(CEDAR, "272749.99"); // leaves 250.01
        steps.certify(ALDER, "489999.99"); // leaves 0.01, and ALDER has no floor
        assertThat(steps.outcome(CEDAR)).isEqualTo(Outcome.REFUND_DUE);
        assertThat(steps.outcome(ALDER)).isEqualTo(Outcome.REFUND_DUE);
        assertThat(steps.closure(CEDAR).settlement().orElseThrow().balance()).isEqualTo(Money.usd("250.01"));
    }

    @Test
    void aBalanceOfExactlyTheFloorIsKept() {
        steps.allNotify();
        steps.certify(CEDAR, "272750.00");
        assertThat(steps.outcome(CEDAR)).isEqualTo(Outcome.KEPT);
        assertThatThrownBy(
                        () -> refunding.record(number, CEDAR, steps.refund("250.00"), running.actor("agent-officer")))
                .isInstanceOf(Stale.class);
    }

    @Test
    void onlyTheAmountDueIsARefundAndOnlyTheAgentRecordsIt() {
        steps.allNotify();
        steps.certify(ALDER, "477654.33");
        assertThatThrownBy(
                        () -> refunding.record(number, ALDER, steps.refund("12345.66"), running.actor("agent-officer")))
                .isInstanceOf(RefundDiffers.class);
        assertThatThrownBy(
                        () -> refunding.record(number, ALDER, steps.refund("12345.67"), running.actor("agent-manager")))
                .isInstanceOf(NotAllowed.class);
        refunding.record(number, ALDER, steps.refund("12345.67"), running.actor("agent-officer"));
        assertThatThrownBy(
                        () -> refunding.record(number, ALDER, steps.refund("12345.67"), running.actor("agent-officer")))
                .isInstanceOf(Stale.class);
    }

    @Test
    void whoAcceptedTheStatementDoesNotRecordItsRefund() {
        steps.allNotify();
        steps.submit(ALDER, "477654.33", null);
        Actor both = both("secretariat-officer-1", "agent-officer");
        certifying.check(number, ALDER, true, "", both);
        assertThatThrownBy(() -> refunding.record(number, ALDER, steps.refund("12345.67"), both))
                .isInstanceOf(RefundByAcceptor.class);
        refunding.record(number, ALDER, steps.refund("12345.67"), running.actor("agent-officer"));
        assertThatThrownBy(() -> sql.execute(REFUND_BY_ACCEPTOR))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("ck_change_refund_person");
    }

    private Actor both(String one, String other) {
        return new Actor(
                running.actor(one).id(),
                "Both",
                "en",
                Stream.of(one, other)
                        .flatMap(id -> running.actor(id).assignments().stream())
                        .collect(Collectors.toSet()));
    }

    @Test
    void aRefundTurnedRoundIsDueAgainAndKeepsTheProgrammeOpen() { // P4
        settleAll();
        Money before = balances.netTransferred(number, ALDER);

        reverse("/REFUND-ALDER");

        assertThat(balances.netTransferred(number, ALDER)).isEqualTo(before.plus(Money.usd("12345.67")));
        assertThat(steps.closure(ALDER).state()).isEqualTo(AgencyClosure.State.REFUND_DUE);
        assertThat(pages("agent-officer")).containsExactly("/cases/" + number + "/refund/ALDER");
        assertThatThrownBy(() -> closing.closeFinancially(number, running.actor("agent-manager")))
                .isInstanceOf(NotReadyToClose.class);

        refunding.record(number, ALDER, steps.refund("12345.67"), running.actor("agent-officer"));

        assertThat(pages("agent-officer")).isEmpty();
        assertThat(balances.netTransferred(number, ALDER)).isEqualTo(before);
        reverse("/REFUND-ALDER/2");
        refunding.record(number, ALDER, steps.refund("12345.67"), running.actor("agent-officer"));
        closing.closeFinancially(number, running.actor("agent-manager"));
        assertThat(balances.netTransferred(number, ALDER)).isEqualTo(before);
    }

    @Test
    void aRefundTurnedRoundIsDueOnADayCountedAnew() throws Exception {
        settleAll();
        clock.runAheadBy(ahead.plusDays(200));

        reverse("/REFUND-ALDER");

        LocalDate due = days.today(number.fund()).plusDays(30);
        assertThat(dueOn("agent-officer")).isEqualTo(due);
        assertThat(steps.closure(ALDER).settlement().orElseThrow().refundDueOn())
                .isEqualTo(due);
    }

    @Test
    void aReopenedClosureIsDueOnADayCountedAnew() {
        settleAll();
        closing.closeFinancially(number, running.actor("agent-manager"));
        clock.runAheadBy(ahead.plusDays(1000));

        exempting.reopen(number, CITED, FILE, steps.officer());

        LocalDate due = days.today(number.fund()).plusDays(30);
        assertThat(dueOn("agent-manager")).isEqualTo(due);
        assertThat(closures.dates(number).orElseThrow().closeBy()).isEqualTo(due);
    }

    /** The day in the fund's zone on which the case's one step on the person's list is due. */
    private LocalDate dueOn(String person) {
        OpenTask task = list.of(running.actor(person), null, 500).stream()
                .filter(open -> open.businessKey().startsWith(number.value()))
                .findFirst()
                .orElseThrow();
        return days.of(task.due(), number.fund());
    }

    @AfterEach
    void theDayIsTodayAgain() {
        clock.runAheadBy(ahead);
    }

    @Test
    void aRefundOfAClosedProgrammeStays() {
        settleAll();
        closing.closeFinancially(number, running.actor("agent-manager"));

        assertThatThrownBy(() -> reverse("/REFUND-ALDER"))
                .isInstanceOfSatisfying(EntryStillNeeded.class, refused -> assertThat(refused.problems())
                        .extracting(Problem::key)
                        .containsExactly("reversal.closed"));
    }

    @Test
    void aClosedProgrammeIsReopenedByADecisionAndItsWrongRefundRecordedAgain() { // D14
        settleAll();
        closing.closeFinancially(number, running.actor("agent-manager"));
        Money kept = balances.netTransferred(number, ALDER);

        exempting.reopen(number, CITED, FILE, steps.officer());

        assertThat(programmes.get(number).status()).isEqualTo(ProgrammeStatus.FINANCIAL_CLOSURE);
        assertThat(pages("agent-manager")).containsExactly("/cases/" + number + "/closure");
        reverse("/REFUND-ALDER");
        assertThat(pages("agent-officer")).containsExactly("/cases/" + number + "/refund/ALDER");
        assertThatThrownBy(() -> closing.closeFinancially(number, running.actor("agent-manager")))
                .isInstanceOf(NotReadyToClose.class);
        refunding.record(number, ALDER, steps.refund("12345.67"), running.actor("agent-officer"));
        closing.closeFinancially(number, running.actor("agent-manager"));

        assertThat(programmes.get(number).status()).isEqualTo(ProgrammeStatus.FINANCIALLY_CLOSED);
        assertThat(balances.netTransferred(number, ALDER)).isEqualTo(kept);
        assertThat(pages("agent-manager")).isEmpty();
    }

    @Test
    void thePageOffersToReopenAClosedProgrammeInEveryLanguage() throws Exception {
        settleAll();
        closing.closeFinancially(number, running.actor("agent-manager"));

        for (String language : List.of("en", "fr", "ar")) {
            web.perform(get("/cases/" + number + "/exceptions")
                            .param("lang", language)
                            .with(user("secretariat-officer-1")))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("/cases/" + number + "/reopening")))
                    .andExpect(content().string(not(containsString("??"))));
        }
    }

    /** ALDER refunds US$ 12,345.67; the others have spent all. */
    private void settleAll() {
        steps.allNotify();
        steps.certify(ALDER, "477654.33");
        refunding.record(number, ALDER, steps.refund("12345.67"), running.actor("agent-officer"));
        steps.certify(BIRCH, "427000.00");
        steps.certify(CEDAR, "273000.00");
        steps.certify(ELM, "210000.00");
        steps.narrate();
    }

    private void reverse(String refund) {
        long journal =
                journals.find(JournalKind.REFUND, number + refund).orElseThrow().id();
        vouching.reverse(number.fund(), journal, "Another programme's money", running.actor("agent-officer"));
        long asked = vouchers.waiting(number.fund(), null).rows().stream()
                .filter(voucher -> Long.valueOf(journal).equals(voucher.reverses()))
                .findFirst()
                .orElseThrow()
                .id();
        vouching.release(number.fund(), asked, running.actor("agent-manager"));
    }

    /** Where the case's steps on the person's list lead. */
    private List<String> pages(String person) {
        return list.of(running.actor(person), null, 500).stream()
                .filter(task -> task.businessKey().startsWith(number.value()))
                .map(pages::path)
                .toList();
    }

    @Test
    void whoRecordedARefundDoesNotClose() {
        steps.allNotify();
        steps.certify(ALDER, "477654.33");
        Actor both = both("agent-officer", "agent-manager");
        refunding.record(number, ALDER, steps.refund("12345.67"), both);
        steps.certify(BIRCH, "427000.00");
        steps.certify(CEDAR, "273000.00");
        steps.certify(ELM, "210000.00");
        steps.narrate();
        assertThatThrownBy(() -> closing.closeFinancially(number, both)).isInstanceOf(ClosedByRecorder.class);
    }
}
