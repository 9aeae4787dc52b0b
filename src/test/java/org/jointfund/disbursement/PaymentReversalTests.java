package org.jointfund.disbursement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jointfund.JointfundTest;
import org.jointfund.agreement.Cases;
import org.jointfund.change.Cancelling;
import org.jointfund.committee.CommitteeStory;
import org.jointfund.committee.Outcome;
import org.jointfund.ledger.Balances;
import org.jointfund.ledger.EntryStillNeeded;
import org.jointfund.ledger.JournalKind;
import org.jointfund.ledger.JournalNotReversible;
import org.jointfund.ledger.Journals;
import org.jointfund.ledger.Vouchers;
import org.jointfund.ledger.Vouching;
import org.jointfund.reporting.Delivery;
import org.jointfund.reporting.UpdateDelivery;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Money;
import org.jointfund.shared.Stale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

/** A payment recorded wrongly is turned round by two people, and the case follows (P4, P10). */
@JointfundTest
@Transactional
class PaymentReversalTests {

    private static final AgencyCode CEDAR = new AgencyCode("CEDAR");

    @Autowired
    private Cases cases;

    @Autowired
    private TransferRequests requests;

    @Autowired
    private Payments payments;

    @Autowired
    private FundTransfers transfers;

    @Autowired
    private TrancheRequests trancheRequests;

    @Autowired
    private Tranches tranches;

    @Autowired
    private Vouching vouching;

    @Autowired
    private Vouchers vouchers;

    @Autowired
    private Journals journals;

    @Autowired
    private Balances balances;

    @Autowired
    private Delivery delivery;

    @Autowired
    private Cancelling cancelling;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Clock clock;

    @Autowired
    private ApplicationContext context;

    private CaseNumber number;

    @BeforeEach
    void aTransferIsToBePaid() {
        number = cases.onItsWay();
        requests.prepare(number, 1, "First tranche.", List.of(), cases.actor("secretariat-officer-1"));
        requests.approve(seen(1), cases.actor("chair"));
        requests.check(seen(1), true, "", cases.actor("agent-officer"));
    }

    @Test
    void theAgencyWaitsForItsMoneyAgainAndIsPaidOnce() {
        pay(1, Cases.AGENCIES);

        reverse("FTR-1/CEDAR");

        assertThat(balances.netTransferred(number, CEDAR)).isEqualTo(Money.ZERO);
        assertThat(balances.reserved(number, 1)).isEqualTo(Money.usd("273000.00"));
        assertThat(status(1)).isEqualTo(TransferStatus.PARTLY_PAID);
        assertThat(open("FTR-1")).containsExactly("userTask_recordPayments");
        assertThatThrownBy(() -> pay(1, List.of("ALDER"))).isInstanceOf(Stale.class);

        pay(1, List.of("CEDAR"));

        assertThat(balances.netTransferred(number, CEDAR)).isEqualTo(Money.usd("273000.00"));
        assertThat(balances.reserved(number, 1)).isEqualTo(Money.ZERO);
        assertThat(status(1)).isEqualTo(TransferStatus.PAID);
        assertThat(open("FTR-1")).isEmpty();
        assertThat(tranches.of(number)).hasSize(1);
        assertThatThrownBy(() -> reverse("FTR-1/CEDAR")).isInstanceOf(JournalNotReversible.class);
        reverse("FTR-1/CEDAR/2");
        assertThat(balances.netTransferred(number, CEDAR)).isEqualTo(Money.ZERO);
    }

    @Test
    void nothingIsTurnedRoundBeforeASecondPersonSaysSo() {
        pay(1, Cases.AGENCIES);

        vouching.reverse(number.fund(), journal("FTR-1/CEDAR"), "Sent to another bank", cases.actor("agent-officer"));

        assertThat(balances.netTransferred(number, CEDAR)).isEqualTo(Money.usd("273000.00"));
        assertThat(status(1)).isEqualTo(TransferStatus.PAID);
    }

    @Test
    void thePaymentThatStartedTheProgrammeStays() {
        pay(1, List.of("ALDER"));
        assertRefused("FTR-1/ALDER", "reversal.start");

        pay(1, List.of("BIRCH"));
        reverse("FTR-1/ALDER");

        assertThat(status(1)).isEqualTo(TransferStatus.PARTLY_PAID);
        assertThat(open("FTR-1")).containsExactly("userTask_recordPayments");
    }

    @Test
    void aLaterTrancheCertifiedRestsOnIt() {
        pay(1, Cases.AGENCIES);
        certifySecond();

        assertRefused("FTR-1/CEDAR", "reversal.laterTranche");
    }

    @Test
    void aLaterTrancheIsPaidAgain() {
        pay(1, Cases.AGENCIES);
        certifySecond();
        requests.prepare(number, 2, "Second tranche.", List.of(), cases.actor("secretariat-officer-1"));
        requests.approve(seen(2), cases.actor("chair"));
        requests.check(seen(2), true, "", cases.actor("agent-officer"));
        pay(2, Cases.AGENCIES);

        Cases.AGENCIES.forEach(agency -> reverse("FTR-2/" + agency));

        assertThat(status(2)).isEqualTo(TransferStatus.RELEASED);
        assertThat(tranches.find(number, 2).orElseThrow().status()).isEqualTo(TrancheStatus.CERTIFIED);
        assertThat(open("FTR-2")).containsExactly("userTask_recordPayments");
        pay(2, Cases.AGENCIES);
        assertThat(tranches.find(number, 2).orElseThrow().status()).isEqualTo(TrancheStatus.PAID);
        assertThat(open("FTR-2")).isEmpty();
    }

    @Test
    void aProgrammeThatEndsMeanwhileGivesTheRestUpAndThenKeepsItsPayments() {
        CommitteeStory committee = new CommitteeStory(context);
        pay(1, Cases.AGENCIES);
        reverse("FTR-1/CEDAR");
        cancelling.propose(number, "No result can be reached", cases.actor("chair"));
        committee.onAgenda(number);
        committee.decide(number, Outcome.CANCEL);

        assertThat(open("FTR-1")).isEmpty();
        assertThat(balances.draws(number)).isEmpty();
        assertRefused("FTR-1/BIRCH", "reversal.closing");
    }

    private void certifySecond() {
        trancheRequests.request(number, 2, "We are on track.", null, cases.actor("alder-focal-point"));
        use("ALDER", "490000.00");
        use("BIRCH", "427000.00");
        use("CEDAR", "133000.00");
        trancheRequests.certify(tranches.find(number, 2).orElseThrow().seen(), cases.actor("secretariat-officer-1"));
    }

    private void use(String agency, String used) {
        UpdateDelivery figures = new UpdateDelivery(LocalDate.now(clock), Money.usd(used), Money.ZERO, "");
        delivery.update(
                number, new AgencyCode(agency), figures, cases.actor(agency.toLowerCase(Locale.ROOT) + "-finance"));
    }

    private void pay(int tranche, List<String> agencies) {
        List<Payments.Entry> entries = agencies.stream()
                .map(agency -> new Payments.Entry(new AgencyCode(agency), "PAY-" + agency, LocalDate.now(clock)))
                .toList();
        payments.prepare(number, tranche, entries, cases.actor("agent-officer"));
        payments.release(seen(tranche), cases.actor("agent-manager"));
    }

    private void reverse(String payment) {
        long journal = journal(payment);
        vouching.reverse(number.fund(), journal, "Sent to another bank", cases.actor("agent-officer"));
        long asked = vouchers.waiting(number.fund()).stream()
                .filter(voucher -> Long.valueOf(journal).equals(voucher.reverses()))
                .findFirst()
                .orElseThrow()
                .id();
        vouching.release(number.fund(), asked, cases.actor("agent-manager"));
    }

    private void assertRefused(String payment, String problem) {
        assertThatThrownBy(() -> vouching.reverse(
                        number.fund(), journal(payment), "Sent to another bank", cases.actor("agent-officer")))
                .isInstanceOfSatisfying(EntryStillNeeded.class, refused -> assertThat(refused.problems())
                        .extracting(found -> found.key())
                        .containsExactly(problem));
    }

    private long journal(String payment) {
        return journals.find(JournalKind.TRANSFER, number + "/" + payment)
                .orElseThrow()
                .id();
    }

    private TransferStatus status(int transfer) {
        return transfers.find(number, transfer).orElseThrow().status();
    }

    private Seen seen(int transfer) {
        return transfers.find(number, transfer).orElseThrow().seen();
    }

    private List<String> open(String child) {
        return tasks.createTaskQuery().processInstanceBusinessKey(number + "/" + child).list().stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }
}
