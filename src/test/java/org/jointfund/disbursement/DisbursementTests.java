package org.jointfund.disbursement;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jointfund.JointfundTest;
import org.jointfund.agreement.Cases;
import org.jointfund.document.Content;
import org.jointfund.document.UploadedFile;
import org.jointfund.ledger.Balances;
import org.jointfund.partner.Actor;
import org.jointfund.programme.CiteDecision;
import org.jointfund.programme.Exempting;
import org.jointfund.programme.Programme;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.programme.Programmes;
import org.jointfund.programme.Progress;
import org.jointfund.reporting.Delivery;
import org.jointfund.reporting.UpdateDelivery;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Money;
import org.jointfund.shared.NotAllowed;
import org.jointfund.shared.Stale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

@JointfundTest
@Transactional
class DisbursementTests {

    @Autowired
    private Cases cases;

    @Autowired
    private TransferRequests requests;

    @Autowired
    private Payments payments;

    @Autowired
    private FundTransfers transfers;

    @Autowired
    private Tranches tranches;

    @Autowired
    private Exempting exempting;

    @Autowired
    private TrancheRequests trancheRequests;

    @Autowired
    private Programmes programmes;

    @Autowired
    private Progress progress;

    @Autowired
    private Delivery delivery;

    @Autowired
    private Balances balances;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    @Test
    void theAmountsFollowFromBudgetAndPlan() {
        CaseNumber number = prepared();
        FundTransfer transfer = transfer(number);

        assertThat(transfer.lines())
                .extracting(line -> line.total().toString())
                .containsExactly("490000.00", "427000.00", "273000.00", "210000.00");
        assertThat(transfer.lines())
                .extracting(line -> line.indirect().toString())
                .containsExactly("32056.07", "27934.58", "17859.81", "13738.32");
        assertThat(transfer.total()).isEqualTo(Money.usd("1400000.00"));
        assertThat(transfer.approvedTotal()).isEqualTo(Money.usd("2000000.00"));
        assertThat(transfer.balanceAfter()).isEqualTo(Money.usd("600000.00"));
    }

    @Test
    void theFirstPaymentStartsTheProgramme() {
        CaseNumber number = paid(entered(complete(approved(prepared()))));
        Programme programme = programmes.get(number);

        assertThat(programme.status()).isEqualTo(ProgrammeStatus.ACTIVE);
        assertThat(programme.startOn()).isEqualTo(today());
        assertThat(programme.endOn()).isEqualTo(today().plusMonths(36).minusDays(1));
        assertThat(balances.reserved(number, 1)).isEqualTo(Money.ZERO);
        assertThat(balances.netTransferred(number, new AgencyCode("ALDER"))).isEqualTo(Money.usd("490000.00"));
        assertThat(transfer(number).status()).isEqualTo(TransferStatus.PAID);
        assertThat(tranches.find(number, 2).orElseThrow().amount()).isEqualTo(Money.usd("600000.00"));
        assertThat(openTasks(number.child("TRANCHE", 2))).containsExactly("userTask_requestTranche");
    }

    @Test
    void anEarlierPaymentThatComesToBeKnownLaterMovesTheStart() {
        CaseNumber number = complete(approved(prepared()));
        jdbc.update(
                "update disbursement_transfer set approved_at = approved_at - interval 400 day where case_number = ?",
                number.value());
        payments.prepare(number, 1, List.of(entry("ALDER")), actor("agent-officer"));
        paid(number);
        LocalDate earlier = today().minusDays(380);
        Payments.Entry birch = new Payments.Entry(new AgencyCode("BIRCH"), "PAY-BIRCH", earlier);
        payments.prepare(number, 1, List.of(birch), actor("agent-officer"));
        paid(number);

        Programme programme = programmes.get(number);
        assertThat(programme.startOn()).isEqualTo(earlier);
        assertThat(programme.endOn()).isEqualTo(earlier.plusMonths(36).minusDays(1));
        assertThat(jdbc.queryForList(
                        "select distinct year from reporting_report where number = ?", Integer.class, number.value()))
                .contains(earlier.getYear());
    }

    @Test
    void nobodyJudgesWhatWasReplacedAfterItWasRead() {
        CaseNumber number = prepared();
        Seen read = seen(number, 1);
        requests.sendBack(read, "The decision is not attached.", actor("chair"));
        requests.prepare(number, 1, "With the decision.", List.of(), actor("secretariat-officer-1"));

        assertThatThrownBy(() -> requests.approve(read, actor("chair"))).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> requests.sendBack(read, "Still not attached.", actor("chair")))
                .isInstanceOf(Stale.class);
        requests.approve(seen(number, 1), actor("chair"));
        assertThatThrownBy(() -> requests.check(read, true, "", actor("agent-officer")))
                .isInstanceOf(Stale.class);
    }

    @Test
    void theManagerReleasesOnlyThePaymentsThatWereRead() {
        CaseNumber number = entered(complete(approved(prepared())));
        Seen read = seen(number, 1);
        Payments.Entry replaced = new Payments.Entry(new AgencyCode("ALDER"), "PAY-OTHER", today());
        payments.prepare(number, 1, List.of(replaced), actor("agent-officer"));

        assertThatThrownBy(() -> payments.release(read, actor("agent-manager"))).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> payments.sendBack(read, "Wrong account.", actor("agent-manager")))
                .isInstanceOf(Stale.class);
        assertThat(transfer(number).status()).isEqualTo(TransferStatus.RELEASED);
    }

    @Test
    void someAgenciesMayBePaidBeforeOthers() {
        CaseNumber number = complete(approved(prepared()));
        payments.prepare(number, 1, List.of(entry("ALDER")), actor("agent-officer"));
        payments.release(seen(number, 1), actor("agent-manager"));

        assertThat(transfer(number).status()).isEqualTo(TransferStatus.PARTLY_PAID);
        assertThat(balances.reserved(number, 1)).isEqualTo(Money.usd("910000.00"));
        assertThat(openTasks(number.child("FTR", 1))).containsExactly("userTask_recordPayments");

        payments.prepare(number, 1, List.of(entry("BIRCH"), entry("CEDAR"), entry("ELM")), actor("agent-officer"));
        payments.release(seen(number, 1), actor("agent-manager"));
        assertThat(transfer(number).status()).isEqualTo(TransferStatus.PAID);
    }

    @Test
    void stepsOutOfOrderAreStale() {
        CaseNumber number = prepared();
        assertThatThrownBy(() -> requests.check(seen(number, 1), true, "", actor("agent-officer")))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> payments.prepare(number, 1, List.of(entry("ALDER")), actor("agent-officer")))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> payments.release(seen(number, 1), actor("agent-manager")))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> requests.prepare(number, 1, "Again.", List.of(), actor("secretariat-officer-2")))
                .isInstanceOf(Stale.class);
        approved(number);
        assertThatThrownBy(() -> requests.approve(seen(number, 1), actor("chair")))
                .isInstanceOf(Stale.class);
    }

    @Test
    void theWrongRoleIsNotAllowed() {
        CaseNumber number = prepared();
        assertThatThrownBy(() -> requests.approve(seen(number, 1), actor("secretariat-head")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> requests.prepare(number, 1, "x", List.of(), actor("alder-focal-point")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> requests.check(seen(number, 1), true, "", actor("agent-manager")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> payments.release(seen(number, 1), actor("agent-officer")))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whoPreparedDoesNotApproveWhateverTheirRoles() {
        CaseNumber number = cases.dueForTransfer();
        requests.prepare(number, 1, "First tranche.", List.of(), all("everything"));
        assertThatThrownBy(() -> requests.approve(seen(number, 1), all("everything")))
                .isInstanceOf(FourEyes.class);
    }

    @Test
    void whoPreparedOrApprovedNeitherChecksNorPays() {
        CaseNumber number = cases.dueForTransfer();
        requests.prepare(number, 1, "First tranche.", List.of(), all("one"));
        requests.approve(seen(number, 1), all("two"));
        assertThatThrownBy(() -> requests.check(seen(number, 1), true, "", all("one")))
                .isInstanceOf(FourEyes.class);
        assertThatThrownBy(() -> requests.check(seen(number, 1), true, "", all("two")))
                .isInstanceOf(FourEyes.class);
        requests.check(seen(number, 1), true, "", all("three"));
        assertThatThrownBy(() -> payments.prepare(number, 1, List.of(entry("ALDER")), all("one")))
                .isInstanceOf(FourEyes.class);
        payments.prepare(number, 1, List.of(entry("ALDER")), all("three"));
        for (String person : List.of("one", "two", "three")) {
            assertThatThrownBy(() -> payments.release(seen(number, 1), all(person)))
                    .isInstanceOf(FourEyes.class);
        }
        payments.release(seen(number, 1), all("four"));
    }

    @Test
    void theDatabaseRefusesTheSameTwoEyes() {
        CaseNumber number = entered(complete(approved(prepared())));
        assertRefused("update disbursement_transfer set approved_by = prepared_by where case_number = ?", number);
        assertRefused("update disbursement_transfer set checked_by = approved_by where case_number = ?", number);
        assertRefused(
                "update disbursement_payment set prepared_by = request_approved_by where case_number = ?", number);
        for (String eyes : List.of("prepared_by", "request_prepared_by", "request_approved_by")) {
            assertRefused(
                    "update disbursement_payment set released_at = prepared_at, released_by = " + eyes
                            + " where case_number = ?",
                    number);
        }
        assertRefused("update disbursement_payment set request_approved_by = 'somebody' where case_number = ?", number);
    }

    @Test
    void theAgentReturnsARequestWithAReasonAndItComesAgain() {
        CaseNumber number = approved(prepared());
        requests.check(seen(number, 1), false, "The decision is not attached.", actor("agent-officer"));
        assertThat(transfer(number).status()).isEqualTo(TransferStatus.RETURNED);
        assertThat(transfer(number).returnReason()).isEqualTo("The decision is not attached.");
        assertThat(openTasks(number.child("FTR", 1))).containsExactly("userTask_prepareTransfer");

        requests.prepare(number, 1, "With the decision.", List.of(), actor("secretariat-officer-2"));
        assertThat(transfer(number).approvedBy()).isNull();
        approved(number);
        assertThat(transfers.steps(number, 1))
                .extracting(TransferStep::status)
                .containsExactly(
                        TransferStatus.PREPARED,
                        TransferStatus.APPROVED,
                        TransferStatus.SENT,
                        TransferStatus.RETURNED,
                        TransferStatus.PREPARED,
                        TransferStatus.APPROVED,
                        TransferStatus.SENT);
    }

    @Test
    void paymentsGivenBackAreEnteredAnew() {
        CaseNumber number = entered(complete(approved(prepared())));
        payments.sendBack(seen(number, 1), "Wrong reference.", actor("agent-manager"));
        assertThat(transfers.payments(number, 1)).isEmpty();
        paid(entered(number));
    }

    @Test
    void aSuspendedProgrammeIsNotPaid() {
        CaseNumber number = complete(approved(prepared()));
        payments.prepare(number, 1, List.of(entry("ALDER")), actor("agent-officer"));
        payments.release(seen(number, 1), actor("agent-manager"));
        payments.prepare(number, 1, List.of(entry("BIRCH")), actor("agent-officer"));
        progress.suspend(number, actor("chair").id());
        assertThatThrownBy(() -> payments.release(seen(number, 1), actor("agent-manager")))
                .isInstanceOf(TransferBlocked.class);
    }

    @Test
    void anAgencyWithoutMemorandumStopsTheRequest() {
        CaseNumber number = cases.dueForTransfer(List.of("ALDER", "BIRCH", "CEDAR", "HAZEL"));
        assertThatThrownBy(() -> requests.prepare(number, 1, "x", List.of(), actor("secretariat-officer-1")))
                .isInstanceOf(TransferBlocked.class)
                .hasMessageContaining("HAZEL");
    }

    @Test
    void aValueDateToComeOrBeforeTheApprovalIsRefused() {
        CaseNumber number = complete(approved(prepared()));
        for (LocalDate day : List.of(today().plusDays(1), today().minusDays(1))) {
            Payments.Entry entry = new Payments.Entry(new AgencyCode("ALDER"), "PAY-1", day);
            assertThatThrownBy(() -> payments.prepare(number, 1, List.of(entry), actor("agent-officer")))
                    .isInstanceOf(ValueDateImpossible.class);
        }
        Payments.Entry empty = new Payments.Entry(new AgencyCode("ALDER"), "", today());
        assertThatThrownBy(() -> payments.prepare(number, 1, List.of(empty), actor("agent-officer")))
                .isInstanceOf(PaymentIncomplete.class);
        assertThatThrownBy(() -> payments.prepare(number, 1, List.of(entry("FIR")), actor("agent-officer")))
                .isInstanceOf(NotInTransfer.class);
    }

    @Test
    void aDecisionLetsAWaitingTranchePassItsTestOfUse() {
        CaseNumber number = paid(entered(complete(approved(prepared()))));
        trancheRequests.request(number, 2, "We are on track.", null, actor("alder-focal-point"));
        UploadedFile file = new UploadedFile("file", "decision.pdf", Content.of("%PDF-1.7".getBytes(US_ASCII)));

        exempting.pass(
                number,
                new CiteDecision("TRANCHE-2.UTILISATION", "SC-2026-08", "The border was closed."),
                Optional.of(file),
                actor("secretariat-officer-1"));

        assertThat(openTasks(number.child("TRANCHE", 2))).containsExactly("userTask_certifyTranche");
        TestedRelease test = tranches.latestTest(number, 2).orElseThrow();
        assertThat(test.conditions()).allMatch(ReleaseCondition::met);
    }

    @Test
    void aTrancheNobodyHasUsedEnoughForWaits() {
        CaseNumber number = paid(entered(complete(approved(prepared()))));
        trancheRequests.request(number, 2, "We are on track.", null, actor("alder-focal-point"));

        assertThat(tranches.find(number, 2).orElseThrow().status()).isEqualTo(TrancheStatus.WAITING);
        assertThat(tranches.latestTest(number, 2).orElseThrow().outcome()).isEqualTo(Release.WAIT);
        assertThat(openTasks(number.child("TRANCHE", 2))).containsExactly("userTask_awaitConditions");
        assertThatThrownBy(() -> trancheRequests.certify(asked(number, 2), actor("secretariat-officer-1")))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> trancheRequests.request(number, 2, "Again.", null, actor("alder-focal-point")))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> trancheRequests.request(number, 2, "Ours.", null, actor("birch-focal-point")))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void theSecondTrancheWaitsForTheLastCentAndIsThenPaid() {
        CaseNumber number = paid(entered(complete(approved(prepared()))));
        trancheRequests.request(number, 2, "We are on track.", null, actor("alder-focal-point"));
        use(number, "ALDER", "490000.00");
        use(number, "BIRCH", "427000.00");
        use(number, "CEDAR", "132999.99");
        assertThat(tranches.find(number, 2).orElseThrow().status()).isEqualTo(TrancheStatus.WAITING);

        use(number, "CEDAR", "133000.00");
        assertThat(tranches.find(number, 2).orElseThrow().status()).isEqualTo(TrancheStatus.RELEASABLE);
        assertThat(openTasks(number.child("TRANCHE", 2))).containsExactly("userTask_certifyTranche");

        trancheRequests.certify(asked(number, 2), actor("secretariat-officer-1"));
        requests.prepare(number, 2, "Second tranche.", List.of(), actor("secretariat-officer-1"));
        assertThat(transfers.find(number, 2).orElseThrow().lines())
                .extracting(line -> line.total().toString())
                .containsExactly("210000.00", "183000.00", "117000.00", "90000.00");
        assertThat(transfers.find(number, 2).orElseThrow().balanceAfter()).isEqualTo(Money.ZERO);
        requests.approve(seen(number, 2), actor("chair"));
        requests.check(seen(number, 2), true, "", actor("agent-officer"));
        payments.prepare(number, 2, Cases.AGENCIES.stream().map(this::entry).toList(), actor("agent-officer"));
        payments.release(seen(number, 2), actor("agent-manager"));

        assertThat(tranches.find(number, 2).orElseThrow().status()).isEqualTo(TrancheStatus.PAID);
        assertThat(balances.netTransferred(number, new AgencyCode("ALDER"))).isEqualTo(Money.usd("700000.00"));
        assertThat(openTasks(number.child("TRANCHE", 2))).isEmpty();
    }

    private Seen seen(CaseNumber number, int ordinal) {
        return transfers.find(number, ordinal).orElseThrow().seen();
    }

    private Seen asked(CaseNumber number, int ordinal) {
        return tranches.find(number, ordinal).orElseThrow().seen();
    }

    private void use(CaseNumber number, String agency, String used) {
        UpdateDelivery figures = new UpdateDelivery(today(), Money.usd(used), Money.ZERO, "");
        delivery.update(number, new AgencyCode(agency), figures, actor(agency.toLowerCase(Locale.ROOT) + "-finance"));
    }

    private void assertRefused(String update, CaseNumber number) {
        assertThatThrownBy(() -> jdbc.update(update, number.value()))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private CaseNumber prepared() {
        CaseNumber number = cases.dueForTransfer();
        requests.prepare(number, 1, "First tranche.", List.of(), actor("secretariat-officer-1"));
        return number;
    }

    private CaseNumber approved(CaseNumber number) {
        requests.approve(seen(number, 1), actor("chair"));
        return number;
    }

    private CaseNumber complete(CaseNumber number) {
        requests.check(seen(number, 1), true, "", actor("agent-officer"));
        return number;
    }

    private CaseNumber entered(CaseNumber number) {
        payments.prepare(number, 1, Cases.AGENCIES.stream().map(this::entry).toList(), actor("agent-officer"));
        return number;
    }

    private CaseNumber paid(CaseNumber number) {
        payments.release(seen(number, 1), actor("agent-manager"));
        return number;
    }

    private Payments.Entry entry(String agency) {
        return new Payments.Entry(new AgencyCode(agency), "PAY-" + agency, today());
    }

    private FundTransfer transfer(CaseNumber number) {
        return transfers.find(number, 1).orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Actor actor(String person) {
        return cases.actor(person);
    }

    /** Somebody who holds every role: only who they are keeps them apart. */
    private Actor all(String person) {
        return cases.withEveryRole(person);
    }

    private List<String> openTasks(String key) {
        return tasks.createTaskQuery().processInstanceBusinessKey(key).list().stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }
}
