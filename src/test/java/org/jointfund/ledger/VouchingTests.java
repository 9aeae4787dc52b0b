package org.jointfund.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jointfund.JointfundTest;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Assignment;
import org.jointfund.partner.Role;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.jointfund.shared.NotFound;
import org.jointfund.shared.PersonId;
import org.jointfund.shared.Stale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** What one person enters, another releases: until then it is in no balance and no statement (P10). */
@JointfundTest
@Transactional
class VouchingTests {

    private static final FundCode FUND = new FundCode("PBF00");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);
    private static final Actor OFFICER = actor("vouching-officer", Role.AGENT_OFFICER);
    private static final Actor MANAGER = actor("vouching-manager", Role.AGENT_MANAGER);
    private static final Actor BOTH = actor("vouching-both", Role.AGENT_OFFICER, Role.AGENT_MANAGER);

    @Autowired
    private Vouching vouching;

    @Autowired
    private Vouchers vouchers;

    @Autowired
    private DirectCosts directCosts;

    @Autowired
    private Journals journals;

    @Autowired
    private Balances balances;

    @Autowired
    private Statements statements;

    @Autowired
    private JdbcTemplate sql;

    private static Actor actor(String id, Role... roles) {
        Set<Assignment> held = java.util.Arrays.stream(roles)
                .map(role -> new Assignment(role, FUND, ""))
                .collect(java.util.stream.Collectors.toSet());
        return new Actor(new PersonId(id), id, "en", held);
    }

    @Test
    void aDepositIsInTheBooksAndBearsItsFeeOnlyWithTheRelease() {
        long voucher = vouching.enter(deposit("1000.00", "V-1"), OFFICER.id());
        assertThat(cash()).isEqualTo(Money.ZERO);
        assertThat(line("contributions")).isEqualTo(Money.ZERO);

        vouching.release(FUND, voucher, MANAGER);

        assertThat(cash()).isEqualTo(Money.usd("990.00"));
        assertThat(line("contributions")).isEqualTo(Money.usd("1000.00"));
        assertThat(line("agentFee")).isEqualTo(Money.usd("10.00"));
        assertThat(journals.find(JournalKind.DEPOSIT, "PBF00/V-1").orElseThrow().by())
                .isEqualTo(MANAGER.id());
    }

    @Test
    void whoEnteredDoesNotReleaseWhateverTheirRoles() {
        long voucher = vouching.enter(deposit("1000.00", "V-1"), BOTH.id());

        assertThatThrownBy(() -> vouching.release(FUND, voucher, BOTH)).isInstanceOf(FourEyes.class);
        assertThatThrownBy(() -> vouching.sendBack(FUND, voucher, "wrong", BOTH))
                .isInstanceOf(FourEyes.class);
        assertThat(cash()).isEqualTo(Money.ZERO);
    }

    @Test
    void theDatabaseRefusesTheSamePersonTwice() {
        long voucher = vouching.enter(deposit("1000.00", "V-1"), BOTH.id());

        String decision =
                """
                insert into ledger_voucher_decision (voucher_id, entered_by, released, reason, decided_by, decided_at)
                values (%d, '%s', true, '', '%s', now(6))
                """;
        assertThatThrownBy(() -> sql.execute(decision.formatted(voucher, "vouching-both", "vouching-both")))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("ck_ledger_voucher_decision_person");
        assertThatThrownBy(() -> sql.execute(decision.formatted(voucher, "somebody", "vouching-both")))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("fk_ledger_voucher_decision_entered");
    }

    @Test
    void whatWasSentBackWithItsReasonMayBeEnteredAgain() {
        long voucher = vouching.enter(deposit("1000.00", "V-1"), OFFICER.id());
        assertThatThrownBy(() -> vouching.sendBack(FUND, voucher, " ", MANAGER)).isInstanceOf(ReasonMissing.class);
        vouching.sendBack(FUND, voucher, "the bank says 100.00", MANAGER);
        assertThatThrownBy(() -> vouching.release(FUND, voucher, MANAGER)).isInstanceOf(Stale.class);

        long again = vouching.enter(deposit("100.00", "V-1"), OFFICER.id());
        vouching.release(FUND, again, MANAGER);

        assertThat(cash()).isEqualTo(Money.usd("99.00"));
        assertThatThrownBy(() -> vouching.release(FUND, again, MANAGER)).isInstanceOf(Stale.class);
    }

    @Test
    void aReferenceThatWaitsOrIsInTheBooksIsNotEnteredAgain() {
        long voucher = vouching.enter(deposit("1000.00", "V-1"), OFFICER.id());
        assertThatThrownBy(() -> vouching.enter(deposit("1000.00", "V-1"), BOTH.id()))
                .isInstanceOf(ReferenceTaken.class);
        vouching.release(FUND, voucher, MANAGER);
        assertThatThrownBy(() -> vouching.enter(deposit("1000.00", "V-1"), BOTH.id()))
                .isInstanceOf(ReferenceTaken.class);
    }

    @Test
    void everyKindOfEntryFillsItsLineOfTheStatement() { // 4.5, D10
        release(vouching.enter(deposit("100000.00", "V-1"), OFFICER.id()));
        release(enter(JournalKind.FUND_INTEREST, "120.01"));
        release(enter(JournalKind.ORGANISATION_INTEREST, "30.02"));
        release(enter(JournalKind.OTHER_INCOME, "4.03"));
        release(enter(JournalKind.BANK_CHARGE, "15.04"));
        release(enter(JournalKind.DIRECT_COST, "2000.05"));
        release(enter(JournalKind.TRANSFER_TO_TRUST_FUND, "500.06"));

        assertThat(line("contributions")).isEqualTo(Money.usd("100000.00"));
        assertThat(line("fundInterest")).isEqualTo(Money.usd("120.01"));
        assertThat(line("organisationInterest")).isEqualTo(Money.usd("30.02"));
        assertThat(line("otherIncome")).isEqualTo(Money.usd("4.03"));
        assertThat(line("agentFee")).isEqualTo(Money.usd("1000.00"));
        assertThat(line("bankCharges")).isEqualTo(Money.usd("15.04"));
        assertThat(line("directCost")).isEqualTo(Money.usd("2000.05"));
        assertThat(line("transfersToTrustFunds")).isEqualTo(Money.usd("500.06"));
        assertThat(cash()).isEqualTo(Money.usd("96638.91"));
    }

    @Test
    void anEntryOfAnotherKindHasNoForm() {
        assertThatThrownBy(() -> enter(JournalKind.TRANSFER, "1.00")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> enter(JournalKind.DEPOSIT, "1.00")).isInstanceOf(NotFound.class);
    }

    @Test
    void aReversalWaitsForTheSecondPersonToo() {
        release(vouching.enter(deposit("1000.00", "V-1"), OFFICER.id()));
        long wrong =
                journals.find(JournalKind.DEPOSIT, "PBF00/V-1").orElseThrow().id();

        long reversal = vouching.reverse(FUND, wrong, "typed twice", OFFICER);
        assertThat(cash()).isEqualTo(Money.usd("990.00"));
        assertThatThrownBy(() -> vouching.reverse(FUND, wrong, "typed twice", OFFICER))
                .isInstanceOf(ReferenceTaken.class);
        release(reversal);

        assertThat(cash()).isEqualTo(Money.ZERO);
        assertThat(line("contributions")).isEqualTo(Money.ZERO);
        assertThatThrownBy(() -> vouching.reverse(FUND, wrong, "again", OFFICER))
                .isInstanceOf(JournalNotReversible.class);
    }

    @Test
    void whatWasTurnedRoundIsEnteredAgainUnderItsReference() {
        for (int time = 0; time < 2; time++) {
            release(vouching.enter(deposit("1000.00", "V-1"), OFFICER.id()));
            release(vouching.reverse(FUND, latest("PBF00/V-1%"), "typed wrongly", OFFICER));
        }
        release(vouching.enter(deposit("100.00", "V-1"), OFFICER.id()));

        assertThat(cash()).isEqualTo(Money.usd("99.00"));
        assertThat(line("contributions")).isEqualTo(Money.usd("100.00"));
        assertThatThrownBy(() -> vouching.enter(deposit("100.00", "V-1"), OFFICER.id()))
                .isInstanceOf(ReferenceTaken.class);
    }

    private long latest(String source) {
        return Objects.requireNonNull(sql.queryForObject(
                "select max(id) from ledger_journal where kind = 'DEPOSIT' and source like ?", Long.class, source));
    }

    @Test
    void warnsOfDirectCostsAboveTheirShareOfTheContributions() { // 4.3.3: 3 %
        release(vouching.enter(deposit("100000.00", "V-1"), OFFICER.id()));

        Voucher within =
                vouchers.find(FUND, enter(JournalKind.DIRECT_COST, "3000.00")).orElseThrow();
        assertThat(directCosts.ceilingPassedBy(within)).isEmpty();
        release(within.id());
        Voucher above = vouchers.find(FUND, enterAs("V-2", JournalKind.DIRECT_COST, "0.01"))
                .orElseThrow();
        assertThat(directCosts.ceilingPassedBy(above)).contains(Money.usd("3000.00"));
    }

    private static Slip deposit(String amount, String reference) {
        return new Slip(
                FUND, JournalKind.DEPOSIT, reference, DAY, Money.usd(amount), "Norway", "", Earmark.NONE, "", null);
    }

    private long enter(JournalKind kind, String amount) {
        return enterAs("V-" + kind, kind, amount);
    }

    private long enterAs(String reference, JournalKind kind, String amount) {
        return vouching.enter(
                FUND, kind, new EnterVoucher(reference, DAY, Money.usd(amount), "The bank", null), OFFICER);
    }

    private void release(long voucher) {
        vouching.release(FUND, voucher, MANAGER);
    }

    private Money cash() {
        return Money.sum(balances.pools(FUND).stream().map(Pool::cash).toList());
    }

    private Money line(String code) {
        return statements.today(FUND).amount(code);
    }
}
