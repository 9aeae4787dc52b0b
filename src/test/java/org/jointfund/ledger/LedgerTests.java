package org.jointfund.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jointfund.ledger.LedgerFixtures.AGENT;
import static org.jointfund.ledger.LedgerFixtures.ALDER;
import static org.jointfund.ledger.LedgerFixtures.DAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jointfund.JointfundTest;
import org.jointfund.shared.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@JointfundTest
class LedgerTests {

    private static final LocalDate IN_TIME = LocalDate.of(2028, 12, 31);

    private final LedgerFixtures a = new LedgerFixtures();

    @Autowired
    private Receiving receiving;

    @Autowired
    private Promising promising;

    @Autowired
    private Covering covering;

    @Autowired
    private Paying paying;

    @Autowired
    private Correcting correcting;

    @Autowired
    private Balances balances;

    @Autowired
    private Journals journals;

    @Autowired
    private JdbcTemplate sql;

    @AfterEach
    void theBooksAgreeWithThemselves() {
        assertThat(LedgerInvariants.violations(sql, a.fund)).isEmpty();
    }

    @Test
    void takesTheFeeAtDepositAsAJournalOfItsOwn() { // T1
        Money fee = receiving.deposit(a.deposit("1000000.01"), AGENT);

        assertThat(fee).isEqualTo(Money.usd("10000.00"));
        assertThat(pool().cash()).isEqualTo(Money.usd("990000.01"));
        assertThat(rows()).extracting(JournalRow::kind).containsExactly(JournalKind.FEE, JournalKind.DEPOSIT);
    }

    @Test
    void postsAnEventOnce() {
        Deposit deposit = a.deposit("100.00");
        receiving.deposit(deposit, AGENT);

        assertThatThrownBy(() -> receiving.deposit(deposit, AGENT)).isInstanceOf(AlreadyPosted.class);
        assertThat(pool().cash()).isEqualTo(Money.usd("99.00"));
    }

    @Test
    void aReservationLowersWhatIsFreeAndATransferUsesIt() {
        receiving.deposit(a.deposit("5000000.00"), AGENT);
        promising.reserve(a.promise(1, 1, "1400000.00"), Money.ZERO, AGENT);
        paying.transfer(a.transfer(1, 1, "490000.00"), AGENT);

        assertThat(pool().cash()).isEqualTo(Money.usd("4460000.00"));
        assertThat(pool().reserved()).isEqualTo(Money.usd("910000.00"));
        assertThat(pool().free()).isEqualTo(Money.usd("3550000.00"));
        assertThat(balances.netTransferred(a.programme(1)))
                .containsOnly(java.util.Map.entry(ALDER, Money.usd("490000.00")));
    }

    @Test
    void refusesToReserveMoreThanIsFreeAndSaysHowMuchIs() {
        receiving.deposit(a.wholeDeposit("100.00", DAY), AGENT);

        assertThatThrownBy(() -> promising.reserve(a.promise(1, 1, "100.01"), Money.ZERO, AGENT))
                .isInstanceOf(BalanceTooLow.class)
                .hasMessageContaining("100.00");
    }

    @Test
    void keepsTheOperatingReserveOutOfPromisesButNotOutOfTheBalance() {
        receiving.deposit(a.wholeDeposit("300.00", DAY), AGENT);

        assertThatThrownBy(() -> promising.reserve(a.promise(1, 1, "51.00"), Money.usd("250.00"), AGENT))
                .isInstanceOf(BalanceTooLow.class)
                .hasMessageContaining("50.00");
        promising.reserve(a.promise(1, 1, "50.00"), Money.usd("250.00"), AGENT);
        assertThat(balances.available(a.fund, Set.of(), Money.usd("250.00"))).isEqualTo(Money.ZERO);
    }

    @Test
    void drawsTheNarrowestEarmarkFirstThenTheOldestThenUnearmarked() { // D7
        receiving.deposit(a.wholeDeposit("10.00", DAY), AGENT);
        receiving.deposit(a.wholeDeposit("20.00", DAY, 2, 3), AGENT);
        receiving.deposit(a.wholeDeposit("5.00", DAY.plusDays(1), 2), AGENT);
        receiving.deposit(a.wholeDeposit("7.00", DAY, 2), AGENT);
        receiving.deposit(a.wholeDeposit("99.00", DAY, 4), AGENT);

        promising.reserve(a.promise(1, 1, "40.00", 2), Money.ZERO, AGENT);

        assertThat(balances.draws(a.programme(1)))
                .extracting(Draw::amount)
                .containsExactly(Money.usd("7.00"), Money.usd("5.00"), Money.usd("20.00"), Money.usd("8.00"));
        assertThatThrownBy(() -> promising.reserve(a.promise(2, 1, "2.01", 2), Money.ZERO, AGENT))
                .as("the money of another area stays where it is")
                .isInstanceOf(BalanceTooLow.class);
    }

    @Test
    void aClaimRestsOnSignedInstalmentsDueInTimeAndOnCashForTheRest() { // D3
        receiving.deposit(a.wholeDeposit("100.00", DAY), AGENT);
        receiving.expect(a.instalment("50.00", IN_TIME));
        receiving.expect(a.instalment("70.00", IN_TIME.plusDays(1)));

        promising.claim(a.promise(1, 2, "120.00"), IN_TIME, Money.ZERO, AGENT);

        assertThat(pool().claimed()).isEqualTo(Money.usd("50.00"));
        assertThat(pool().reserved()).isEqualTo(Money.usd("70.00"));
        assertThatThrownBy(() -> promising.claim(a.promise(2, 2, "30.01"), IN_TIME, Money.ZERO, AGENT))
                .isInstanceOf(ClaimsExceedInstalments.class)
                .hasMessageContaining("30.00");
    }

    @Test
    void aDepositTurnsTheClaimsOnItsInstalmentIntoReservations() {
        Instalment instalment = a.instalment("990.00", IN_TIME);
        receiving.expect(instalment);
        promising.claim(a.promise(1, 2, "600.00"), IN_TIME, Money.ZERO, AGENT);

        receiving.deposit(a.deposit("1000.00", instalment.source()), AGENT);

        assertThat(pool())
                .extracting(Pool::cash, Pool::reserved, Pool::claimed, Pool::signed)
                .containsExactly(Money.usd("990.00"), Money.usd("600.00"), Money.ZERO, Money.ZERO);
        assertThat(balances.reserved(a.programme(1), 2)).isEqualTo(Money.usd("600.00"));
    }

    @Test
    void whatAnInstalmentDidNotBringStaysToCome() {
        Instalment instalment = a.instalment("990.00", IN_TIME);
        receiving.expect(instalment);
        promising.claim(a.promise(1, 2, "900.00"), IN_TIME, Money.ZERO, AGENT);

        receiving.deposit(a.deposit("500.00", instalment.source()), AGENT);

        assertThat(pool())
                .extracting(Pool::reserved, Pool::claimed, Pool::signed)
                .containsExactly(Money.usd("495.00"), Money.usd("405.00"), Money.usd("495.00"));
    }

    @Test
    void aClaimMayBeCoveredFromOtherFreeCash() {
        receiving.expect(a.instalment("50.00", IN_TIME, 2));
        promising.claim(a.promise(1, 2, "50.00", 2), IN_TIME, Money.ZERO, AGENT);
        assertThatThrownBy(() -> covering.turnIntoReservation(a.programme(1), 2, Set.of(2), AGENT))
                .isInstanceOf(BalanceTooLow.class);
        receiving.deposit(a.wholeDeposit("80.00", DAY), AGENT);

        covering.turnIntoReservation(a.programme(1), 2, Set.of(2), AGENT);

        assertThat(balances.claimed(a.programme(1), 2)).isEqualTo(Money.ZERO);
        assertThat(balances.reserved(a.programme(1), 2)).isEqualTo(Money.usd("50.00"));
        assertThat(balances.available(a.fund, Set.of(), Money.ZERO)).isEqualTo(Money.usd("30.00"));
    }

    @Test
    void voidingFreesWhatIsReservedAndClaimed() { // P12
        receiving.deposit(a.wholeDeposit("100.00", DAY), AGENT);
        receiving.expect(a.instalment("50.00", IN_TIME));
        promising.reserve(a.promise(1, 1, "60.00"), Money.ZERO, AGENT);
        promising.claim(a.promise(1, 2, "50.00"), IN_TIME, Money.ZERO, AGENT);
        paying.transfer(a.transfer(1, 1, "25.00"), AGENT);

        promising.voidReservation(a.programme(1), AGENT);

        assertThat(pool())
                .extracting(Pool::cash, Pool::reserved, Pool::claimed)
                .containsExactly(Money.usd("75.00"), Money.ZERO, Money.ZERO);
        assertThat(balances.draws(a.programme(1))).isEmpty();
    }

    @Test
    void refusesToTransferMoreThanIsReservedForTheTranche() {
        receiving.deposit(a.wholeDeposit("1000.00", DAY), AGENT);
        promising.reserve(a.promise(1, 1, "60.00"), Money.ZERO, AGENT);

        assertThatThrownBy(() -> paying.transfer(a.transfer(1, 1, "60.01"), AGENT))
                .isInstanceOf(ReservationTooLow.class);
        assertThatThrownBy(() -> paying.transfer(a.transfer(1, 2, "1.00"), AGENT))
                .isInstanceOf(ReservationTooLow.class);
    }

    @Test
    void aRefundGoesBackToThePoolsItCameFrom() {
        receiving.deposit(a.wholeDeposit("10.00", DAY, 2), AGENT);
        receiving.deposit(a.wholeDeposit("90.00", DAY), AGENT);
        promising.reserve(a.promise(1, 1, "30.00", 2), Money.ZERO, AGENT);
        paying.transfer(a.transfer(1, 1, "30.00"), AGENT);

        receiving.refund(a.refund(1, "25.00"), AGENT);

        assertThat(balances.pools(a.fund))
                .extracting(Pool::cash)
                .containsExactly(Money.usd("5.00"), Money.usd("90.00"));
        assertThat(balances.netTransferred(a.programme(1), ALDER)).isEqualTo(Money.usd("5.00"));
        assertThatThrownBy(() -> receiving.refund(a.refund(1, "5.01"), AGENT))
                .isInstanceOf(RefundExceedsTransfers.class);
    }

    @Test
    void theFundPaysItsOwnCostsOutOfUnearmarkedMoneyOnly() {
        receiving.deposit(a.wholeDeposit("100.00", DAY, 2), AGENT);
        receiving.fundInterest(a.booking("8.00"), AGENT);
        paying.bankCharge(a.booking("3.00"), AGENT);

        assertThatThrownBy(() -> paying.directCost(a.booking("5.01"), AGENT)).isInstanceOf(BalanceTooLow.class);
    }

    @Test
    void aDepositTypedWronglyIsReversedWithItsFeeAndStaysInTheBooks() {
        Instalment instalment = a.instalment("990.00", IN_TIME);
        receiving.expect(instalment);
        receiving.deposit(a.deposit("500.00", instalment.source()), AGENT);

        correcting.reverse(a.fund, journalOf(JournalKind.DEPOSIT), "typed twice", AGENT);

        assertThat(pool()).extracting(Pool::cash, Pool::signed).containsExactly(Money.ZERO, Money.usd("990.00"));
        assertThat(rows()).hasSize(4);
        assertThatThrownBy(() -> correcting.reverse(a.fund, journalOf(JournalKind.DEPOSIT), "again", AGENT))
                .isInstanceOf(JournalNotReversible.class);
    }

    @Test
    void aDepositThatIsPromisedAlreadyCannotBeReversed() {
        receiving.deposit(a.deposit("500.00"), AGENT);
        promising.reserve(a.promise(1, 1, "400.00"), Money.ZERO, AGENT);

        assertThatThrownBy(() -> correcting.reverse(a.fund, journalOf(JournalKind.DEPOSIT), "wrong", AGENT))
                .isInstanceOf(BalanceTooLow.class);
    }

    @Test
    void aPaymentThatCameBackIsReservedAgain() {
        receiving.deposit(a.wholeDeposit("100.00", DAY), AGENT);
        promising.reserve(a.promise(1, 1, "60.00"), Money.ZERO, AGENT);
        paying.transfer(a.transfer(1, 1, "60.00"), AGENT);

        correcting.reverse(a.fund, journalOf(JournalKind.TRANSFER), "returned by the bank", AGENT);

        assertThat(balances.reserved(a.programme(1), 1)).isEqualTo(Money.usd("60.00"));
        assertThat(balances.netTransferred(a.programme(1), ALDER)).isEqualTo(Money.ZERO);
    }

    @Test
    void refusesAmountsThatAreNotAboveZero() {
        assertThatThrownBy(() -> receiving.deposit(a.deposit("0.00"), AGENT)).isInstanceOf(AmountNotPositive.class);
        assertThatThrownBy(() -> receiving.otherIncome(a.booking("-1.00"), AGENT))
                .isInstanceOf(AmountNotPositive.class);
    }

    private Pool pool() {
        return balances.pools(a.fund).get(0);
    }

    private List<JournalRow> rows() {
        return journals.rows(
                new JournalFilter(a.fund, null, null, null, null, null, JournalFilter.Position.START, 100));
    }

    private long journalOf(JournalKind kind) {
        return rows().stream()
                .filter(row -> row.kind() == kind)
                .map(JournalRow::journal)
                .findFirst()
                .orElseThrow();
    }
}
