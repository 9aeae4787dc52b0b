package org.jointfund.disbursement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.jointfund.JointfundTest;
import org.jointfund.agreement.Cases;
import org.jointfund.fund.FundDays;
import org.jointfund.ledger.Balances;
import org.jointfund.ledger.Deposit;
import org.jointfund.ledger.Earmark;
import org.jointfund.ledger.EnterVoucher;
import org.jointfund.ledger.Instalment;
import org.jointfund.ledger.JournalKind;
import org.jointfund.ledger.Journals;
import org.jointfund.ledger.Promise;
import org.jointfund.ledger.Promising;
import org.jointfund.ledger.Receiving;
import org.jointfund.ledger.Vouching;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Money;
import org.jointfund.shared.PersonId;
import org.jointfund.shared.Share;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Two second tranches wait for their instalments; nothing else is free in the fund (D3). */
@JointfundTest
@Transactional
class WaitingForCashTests {

    private static final PersonId CHAIR = new PersonId("chair");
    private static final Money SECOND = Money.usd("600000.00");

    @Autowired
    private Cases cases;

    @Autowired
    private TransferSteps steps;

    @Autowired
    private Tranches tranches;

    @Autowired
    private Receiving receiving;

    @Autowired
    private Promising promising;

    @Autowired
    private Balances balances;

    @Autowired
    private Vouching vouching;

    @Autowired
    private Journals journals;

    @Autowired
    private FundDays days;

    @Test
    void aDepositReleasesTheTrancheWhoseInstalmentItPaysAndNoOther() {
        LocalDate today = days.today();
        CaseNumber first = usedUp();
        CaseNumber second = usedUp();
        promising.reserve(promise(new CaseNumber("MIG00-2096-0001"), 1, free()), Money.ZERO, CHAIR);
        claim(first, today);
        claim(second, today.plusDays(1));
        steps.ask(first, 2);
        steps.ask(second, 2);
        assertThat(status(first)).isEqualTo(TrancheStatus.WAITING);

        receiving.deposit(
                new Deposit(
                        Cases.FUND, Earmark.NONE, second + "/paid", today, SECOND, new Share(0), instalment(second)),
                CHAIR);

        assertThat(status(second)).isEqualTo(TrancheStatus.RELEASABLE);
        assertThat(status(first)).isEqualTo(TrancheStatus.WAITING);
        steps.certify(second, 2);
    }

    @Test
    void anEntryTurnedRoundIsTestedWhicheverWayTheCashMoves() {
        CaseNumber number = usedUp();
        enter(JournalKind.DIRECT_COST);
        promising.reserve(promise(new CaseNumber("MIG00-2096-0002"), 1, free()), Money.ZERO, CHAIR);
        claim(number, days.today(Cases.FUND));
        steps.ask(number, 2);
        assertThat(status(number)).isEqualTo(TrancheStatus.WAITING);

        reverse(JournalKind.DIRECT_COST);
        assertThat(status(number)).isEqualTo(TrancheStatus.RELEASABLE);

        enter(JournalKind.OTHER_INCOME);
        promising.reserve(promise(new CaseNumber("MIG00-2096-0003"), 1, SECOND), Money.ZERO, CHAIR);
        reverse(JournalKind.OTHER_INCOME);
        assertThat(status(number)).isEqualTo(TrancheStatus.WAITING);
    }

    private void enter(JournalKind kind) {
        EnterVoucher entry = new EnterVoucher("WAIT-" + kind, days.today(Cases.FUND), SECOND, "Somebody", null);
        release(vouching.enter(Cases.FUND, kind, entry, cases.actor("agent-officer")));
    }

    private void reverse(JournalKind kind) {
        long journal =
                journals.find(kind, Cases.FUND + "/WAIT-" + kind).orElseThrow().id();
        release(vouching.reverse(Cases.FUND, journal, "Not ours", cases.actor("agent-officer")));
    }

    private void release(long voucher) {
        vouching.release(Cases.FUND, voucher, cases.actor("agent-manager"));
    }

    /** The first tranche is paid and used, and nothing is promised for the second. */
    private CaseNumber usedUp() {
        CaseNumber number = cases.dueForTransfer();
        steps.request(number, 1);
        steps.pay(number, 1, Cases.AGENCIES);
        steps.use(number, "ALDER", "490000.00");
        steps.use(number, "BIRCH", "427000.00");
        steps.use(number, "CEDAR", "273000.00");
        promising.voidReservation(number, CHAIR);
        return number;
    }

    private void claim(CaseNumber number, LocalDate dueOn) {
        receiving.expect(new Instalment(Cases.FUND, Earmark.NONE, instalment(number), dueOn, SECOND));
        promising.claim(promise(number, 2, SECOND), dueOn, Money.ZERO, CHAIR);
    }

    private static String instalment(CaseNumber number) {
        return number + "/instalment";
    }

    private static Promise promise(CaseNumber number, int tranche, Money amount) {
        return new Promise(number, tranche, amount, Set.of(4), number + "/WAIT-" + tranche);
    }

    private Money free() {
        return balances.available(Cases.FUND, Set.of(4), Money.ZERO);
    }

    private TrancheStatus status(CaseNumber number) {
        return tranches.find(number, 2).orElseThrow().status();
    }
}
