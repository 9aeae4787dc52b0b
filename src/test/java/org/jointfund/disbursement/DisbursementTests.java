package org.jointfund.disbursement;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jointfund.JointfundTest;
import org.jointfund.agreement.Cases;
import org.jointfund.document.Content;
import org.jointfund.document.UploadedFile;
import org.jointfund.fund.FundDays;
import org.jointfund.ledger.Balances;
import org.jointfund.partner.Actor;
import org.jointfund.programme.CiteDecision;
import org.jointfund.programme.Exempting;
import org.jointfund.programme.Programme;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.programme.Programmes;
import org.jointfund.programme.Progress;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Money;
import org.jointfund.shared.NotAllowed;
import org.jointfund.shared.Stale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

@JointfundTest
@Transactional
class DisbursementTests {

    @Autowired
    private Cases cases;

    @Autowired
    private TransferSteps steps;

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
    private Balances balances;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private FundDays days;

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
        CaseNumber number = paid();
        Programme programme = programmes.get(number);

        assertThat(programme.status()).isEqualTo(ProgrammeStatus.ACTIVE);
        assertThat(programme.startOn()).isEqualTo(today());
        assertThat(programme.endOn()).isEqualTo(today().plusMonths(36).minusDays(1));
        assertThat(balances.reserved(number, 1)).isEqualTo(Money.ZERO);
        assertThat(balances.netTransferred(number, new AgencyCode("ALDER"))).isEqualTo(Money.usd("490000.00"));
        assertThat(transfer(number).status()).isEqualTo(TransferStatus.PAID);
        assertThat(tranches.find(number, 2).orElseThrow().amount()).isEqualTo(Money.usd("600000.00"));
        assertThat(steps.open(number.child("TRANCHE", 2))).containsExactly("userTask_requestTranche");
    }

    @Test
    void anEarlierPaymentThatComesToBeKnownLaterMovesTheStart() {
        CaseNumber number = requested();
        jdbc.update(
                "update disbursement_transfer set approved_at = approved_at - interval 400 day where case_number = ?",
                number.value());
        steps.enter(number, 1, List.of("ALDER"));
        steps.release(number, 1);
        LocalDate earlier = today().minusDays(380);
        Payments.Entry birch = new Payments.Entry(new AgencyCode("BIRCH"), "PAY-BIRCH", earlier);
        payments.prepare(number, 1, List.of(birch), actor("agent-officer"));
        steps.release(number, 1);

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
        Seen read = steps.seen(number, 1);
        requests.sendBack(read, "The decision is not attached.", actor("chair"));
        requests.prepare(number, 1, "With the decision.", List.of(), actor("secretariat-officer-1"));

        assertThatThrownBy(() -> requests.approve(read, actor("chair"))).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> requests.sendBack(read, "Still not attached.", actor("chair")))
                .isInstanceOf(Stale.class);
        steps.approve(number, 1);
        assertThatThrownBy(() -> requests.check(read, true, "", actor("agent-officer")))
                .isInstanceOf(Stale.class);
    }

    @Test
    void theManagerReleasesOnlyThePaymentsThatWereRead() {
        CaseNumber number = entered();
        Seen read = steps.seen(number, 1);
        Payments.Entry replaced = new Payments.Entry(new AgencyCode("ALDER"), "PAY-OTHER", today());
        payments.prepare(number, 1, List.of(replaced), actor("agent-officer"));

        assertThatThrownBy(() -> payments.release(read, actor("agent-manager"))).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> payments.sendBack(read, "Wrong account.", actor("agent-manager")))
                .isInstanceOf(Stale.class);
        assertThat(transfer(number).status()).isEqualTo(TransferStatus.RELEASED);
    }

    @Test
    void someAgenciesMayBePaidBeforeOthers() {
        CaseNumber number = requested();
        steps.enter(number, 1, List.of("ALDER"));
        steps.release(number, 1);

        assertThat(transfer(number).status()).isEqualTo(TransferStatus.PARTLY_PAID);
        assertThat(balances.reserved(number, 1)).isEqualTo(Money.usd("910000.00"));
        assertThat(steps.open(number.child("FTR", 1))).containsExactly("userTask_recordPayments");

        steps.enter(number, 1, List.of("BIRCH", "CEDAR", "ELM"));
        steps.release(number, 1);
        assertThat(transfer(number).status()).isEqualTo(TransferStatus.PAID);
    }

    @Test
    void stepsOutOfOrderAreStale() {
        CaseNumber number = prepared();
        assertThatThrownBy(() -> requests.check(steps.seen(number, 1), true, "", actor("agent-officer")))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> steps.enter(number, 1, List.of("ALDER"))).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> payments.release(steps.seen(number, 1), actor("agent-manager")))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> requests.prepare(number, 1, "Again.", List.of(), actor("secretariat-officer-2")))
                .isInstanceOf(Stale.class);
        steps.approve(number, 1);
        assertThatThrownBy(() -> requests.approve(steps.seen(number, 1), actor("chair")))
                .isInstanceOf(Stale.class);
    }

    @Test
    void theAgentReturnsARequestWithAReasonAndItComesAgain() {
        CaseNumber number = approved();
        requests.check(steps.seen(number, 1), false, "The decision is not attached.", actor("agent-officer"));
        assertThat(transfer(number).status()).isEqualTo(TransferStatus.RETURNED);
        assertThat(transfer(number).returnReason()).isEqualTo("The decision is not attached.");
        assertThat(steps.open(number.child("FTR", 1))).containsExactly("userTask_prepareTransfer");

        requests.prepare(number, 1, "With the decision.", List.of(), actor("secretariat-officer-2"));
        assertThat(transfer(number).approvedBy()).isNull();
        steps.approve(number, 1);
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
        CaseNumber number = entered();
        payments.sendBack(steps.seen(number, 1), "Wrong reference.", actor("agent-manager"));
        assertThat(transfers.payments(number, 1)).isEmpty();
        steps.pay(number, 1, Cases.AGENCIES);
    }

    @Test
    void aSuspendedProgrammeIsNotPaid() {
        CaseNumber number = requested();
        steps.enter(number, 1, List.of("ALDER"));
        steps.release(number, 1);
        steps.enter(number, 1, List.of("BIRCH"));
        progress.suspend(number, actor("chair").id());
        assertThatThrownBy(() -> payments.release(steps.seen(number, 1), actor("agent-manager")))
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
        CaseNumber number = requested();
        for (LocalDate day : List.of(today().plusDays(1), today().minusDays(1))) {
            Payments.Entry entry = new Payments.Entry(new AgencyCode("ALDER"), "PAY-1", day);
            assertThatThrownBy(() -> payments.prepare(number, 1, List.of(entry), actor("agent-officer")))
                    .isInstanceOf(ValueDateImpossible.class);
        }
        Payments.Entry empty = new Payments.Entry(new AgencyCode("ALDER"), "", today());
        assertThatThrownBy(() -> payments.prepare(number, 1, List.of(empty), actor("agent-officer")))
                .isInstanceOf(PaymentIncomplete.class);
        assertThatThrownBy(() -> steps.enter(number, 1, List.of("FIR"))).isInstanceOf(NotInTransfer.class);
    }

    @Test
    void aDecisionLetsAWaitingTranchePassItsTestOfUse() {
        CaseNumber number = paid();
        steps.ask(number, 2);
        UploadedFile file = new UploadedFile("file", "decision.pdf", Content.of("%PDF-1.7".getBytes(US_ASCII)));

        exempting.pass(
                number,
                new CiteDecision("TRANCHE-2.UTILISATION", "SC-2026-08", "The border was closed."),
                Optional.of(file),
                actor("secretariat-officer-1"));

        assertThat(steps.open(number.child("TRANCHE", 2))).containsExactly("userTask_certifyTranche");
        TestedRelease test = tranches.latestTest(number, 2).orElseThrow();
        assertThat(test.conditions()).allMatch(ReleaseCondition::met);
    }

    @Test
    void aTrancheNobodyHasUsedEnoughForWaits() {
        CaseNumber number = paid();
        steps.ask(number, 2);

        assertThat(tranches.find(number, 2).orElseThrow().status()).isEqualTo(TrancheStatus.WAITING);
        assertThat(tranches.latestTest(number, 2).orElseThrow().outcome()).isEqualTo(Release.WAIT);
        assertThat(steps.open(number.child("TRANCHE", 2))).containsExactly("userTask_awaitConditions");
        assertThatThrownBy(() -> steps.certify(number, 2)).isInstanceOf(TrancheNotReleasable.class);
        assertThatThrownBy(() -> trancheRequests.request(number, 2, "Again.", null, actor("alder-focal-point")))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> trancheRequests.request(number, 2, "Ours.", null, actor("birch-focal-point")))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void theSecondTrancheWaitsForTheLastCentAndIsThenPaid() {
        CaseNumber number = paid();
        steps.ask(number, 2);
        steps.use(number, "ALDER", "490000.00");
        steps.use(number, "BIRCH", "427000.00");
        steps.use(number, "CEDAR", "132999.99");
        assertThat(tranches.find(number, 2).orElseThrow().status()).isEqualTo(TrancheStatus.WAITING);

        steps.use(number, "CEDAR", "133000.00");
        assertThat(tranches.find(number, 2).orElseThrow().status()).isEqualTo(TrancheStatus.RELEASABLE);
        assertThat(steps.open(number.child("TRANCHE", 2))).containsExactly("userTask_certifyTranche");

        steps.certify(number, 2);
        steps.prepare(number, 2);
        assertThat(transfers.find(number, 2).orElseThrow().lines())
                .extracting(line -> line.total().toString())
                .containsExactly("210000.00", "183000.00", "117000.00", "90000.00");
        assertThat(transfers.find(number, 2).orElseThrow().balanceAfter()).isEqualTo(Money.ZERO);
        steps.approve(number, 2);
        steps.check(number, 2);
        steps.enter(number, 2, Cases.AGENCIES);
        steps.release(number, 2);

        assertThat(tranches.find(number, 2).orElseThrow().status()).isEqualTo(TrancheStatus.PAID);
        assertThat(balances.netTransferred(number, new AgencyCode("ALDER"))).isEqualTo(Money.usd("700000.00"));
        assertThat(steps.open(number.child("TRANCHE", 2))).isEmpty();
    }

    private CaseNumber prepared() {
        CaseNumber number = cases.dueForTransfer();
        steps.prepare(number, 1);
        return number;
    }

    private CaseNumber approved() {
        CaseNumber number = prepared();
        steps.approve(number, 1);
        return number;
    }

    private CaseNumber requested() {
        CaseNumber number = approved();
        steps.check(number, 1);
        return number;
    }

    private CaseNumber entered() {
        CaseNumber number = requested();
        steps.enter(number, 1, Cases.AGENCIES);
        return number;
    }

    private CaseNumber paid() {
        CaseNumber number = entered();
        steps.release(number, 1);
        return number;
    }

    private FundTransfer transfer(CaseNumber number) {
        return transfers.find(number, 1).orElseThrow();
    }

    private LocalDate today() {
        return days.today();
    }

    private Actor actor(String person) {
        return cases.actor(person);
    }
}
