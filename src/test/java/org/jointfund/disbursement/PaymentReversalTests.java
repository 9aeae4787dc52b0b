package org.jointfund.disbursement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
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
    private TransferSteps steps;

    @Autowired
    private FundTransfers transfers;

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
    private Cancelling cancelling;

    @Autowired
    private ApplicationContext context;

    private CaseNumber number;

    @BeforeEach
    void aTransferIsToBePaid() {
        number = cases.onItsWay();
        steps.request(number, 1);
    }

    @Test
    void theAgencyWaitsForItsMoneyAgainAndIsPaidOnce() {
        steps.pay(number, 1, Cases.AGENCIES);

        reverse("FTR-1/CEDAR");

        assertThat(balances.netTransferred(number, CEDAR)).isEqualTo(Money.ZERO);
        assertThat(balances.reserved(number, 1)).isEqualTo(Money.usd("273000.00"));
        assertThat(status(1)).isEqualTo(TransferStatus.PARTLY_PAID);
        assertThat(steps.open(number + "/FTR-1")).containsExactly("userTask_recordPayments");
        assertThatThrownBy(() -> steps.pay(number, 1, List.of("ALDER"))).isInstanceOf(Stale.class);

        steps.pay(number, 1, List.of("CEDAR"));

        assertThat(balances.netTransferred(number, CEDAR)).isEqualTo(Money.usd("273000.00"));
        assertThat(balances.reserved(number, 1)).isEqualTo(Money.ZERO);
        assertThat(status(1)).isEqualTo(TransferStatus.PAID);
        assertThat(steps.open(number + "/FTR-1")).isEmpty();
        assertThat(tranches.of(number)).hasSize(1);
        assertThatThrownBy(() -> reverse("FTR-1/CEDAR")).isInstanceOf(JournalNotReversible.class);
        reverse("FTR-1/CEDAR/2");
        assertThat(balances.netTransferred(number, CEDAR)).isEqualTo(Money.ZERO);
    }

    @Test
    void nothingIsTurnedRoundBeforeASecondPersonSaysSo() {
        steps.pay(number, 1, Cases.AGENCIES);

        vouching.reverse(number.fund(), journal("FTR-1/CEDAR"), "Sent to another bank", cases.actor("agent-officer"));

        assertThat(balances.netTransferred(number, CEDAR)).isEqualTo(Money.usd("273000.00"));
        assertThat(status(1)).isEqualTo(TransferStatus.PAID);
    }

    @Test
    void thePaymentThatStartedTheProgrammeStays() {
        steps.pay(number, 1, List.of("ALDER"));
        assertRefused("FTR-1/ALDER", "reversal.start");

        steps.pay(number, 1, List.of("BIRCH"));
        reverse("FTR-1/ALDER");

        assertThat(status(1)).isEqualTo(TransferStatus.PARTLY_PAID);
        assertThat(steps.open(number + "/FTR-1")).containsExactly("userTask_recordPayments");
    }

    @Test
    void aLaterTrancheCertifiedRestsOnIt() {
        steps.pay(number, 1, Cases.AGENCIES);
        certifySecond();

        assertRefused("FTR-1/CEDAR", "reversal.laterTranche");
    }

    @Test
    void aLaterTrancheIsPaidAgain() {
        steps.pay(number, 1, Cases.AGENCIES);
        certifySecond();
        steps.request(number, 2);
        steps.pay(number, 2, Cases.AGENCIES);

        Cases.AGENCIES.forEach(agency -> reverse("FTR-2/" + agency));

        assertThat(status(2)).isEqualTo(TransferStatus.RELEASED);
        assertThat(tranches.find(number, 2).orElseThrow().status()).isEqualTo(TrancheStatus.CERTIFIED);
        assertThat(steps.open(number + "/FTR-2")).containsExactly("userTask_recordPayments");
        steps.pay(number, 2, Cases.AGENCIES);
        assertThat(tranches.find(number, 2).orElseThrow().status()).isEqualTo(TrancheStatus.PAID);
        assertThat(steps.open(number + "/FTR-2")).isEmpty();
    }

    @Test
    void aProgrammeThatEndsMeanwhileGivesTheRestUpAndThenKeepsItsPayments() {
        CommitteeStory committee = new CommitteeStory(context);
        steps.pay(number, 1, Cases.AGENCIES);
        reverse("FTR-1/CEDAR");
        cancelling.propose(number, "No result can be reached", cases.actor("chair"));
        committee.onAgenda(number);
        committee.decide(number, Outcome.CANCEL);

        assertThat(steps.open(number + "/FTR-1")).isEmpty();
        assertThat(balances.draws(number)).isEmpty();
        assertRefused("FTR-1/BIRCH", "reversal.closing");
    }

    private void certifySecond() {
        steps.ask(number, 2);
        steps.use(number, "ALDER", "490000.00");
        steps.use(number, "BIRCH", "427000.00");
        steps.use(number, "CEDAR", "133000.00");
        steps.certify(number, 2);
    }

    private void reverse(String payment) {
        long journal = journal(payment);
        vouching.reverse(number.fund(), journal, "Sent to another bank", cases.actor("agent-officer"));
        long asked = vouchers.waiting(number.fund(), null).rows().stream()
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
}
