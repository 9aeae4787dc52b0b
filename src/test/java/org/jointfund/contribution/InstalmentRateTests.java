package org.jointfund.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hamcrest.Matcher;
import org.jointfund.JointfundTest;
import org.jointfund.fund.FundDays;
import org.jointfund.ledger.Balances;
import org.jointfund.ledger.ClaimsExceedInstalments;
import org.jointfund.ledger.Covering;
import org.jointfund.ledger.Instalments;
import org.jointfund.ledger.OpenInstalment;
import org.jointfund.ledger.Promise;
import org.jointfund.ledger.Promising;
import org.jointfund.ledger.Vouching;
import org.jointfund.partner.Actor;
import org.jointfund.partner.People;
import org.jointfund.shared.Amount;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.ExchangeRate;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.jointfund.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** An instalment of NOK 107,500 is expected as US$ 10,000, 9,900 after the fee; it comes at another rate (D3, rulebook 4.1.4). */
@JointfundTest
@Transactional
class InstalmentRateTests {

    private static final FundCode FUND = new FundCode("PBF00");
    private static final CaseNumber CASE = new CaseNumber("PBF00-2026-9001");
    private static final PersonId AGENT = new PersonId("agent-officer");
    private static final String PAGE = "/funds/PBF00/contributions";
    private static final String WHOLE = "107500.00";
    private static final String EXPECTED = "10.75";
    private static final String LOWER = "11.00";

    @Autowired
    private Arranging arranging;

    @Autowired
    private Depositing depositing;

    @Autowired
    private Contributions contributions;

    @Autowired
    private Vouching vouching;

    @Autowired
    private Promising promises;

    @Autowired
    private Balances balances;

    @Autowired
    private Instalments instalments;

    @Autowired
    private People people;

    @Autowired
    private Covering covering;

    @Autowired
    private MockMvc web;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private FundDays days;

    private int deposits;

    @BeforeEach
    void signed() {
        signedDue(days.today().plusYears(1));
    }

    @Test
    void paidInFullAtALowerRateNothingIsOutstandingOrClaimable() {
        paid(WHOLE, LOWER);

        assertThat(schedule().received()).isEqualTo(Money.usd("9772.73"));
        assertThat(schedule().outstanding()).isEqualTo(Money.ZERO);
        assertThat(open().outstanding()).isEqualTo(Money.ZERO);
        assertThatThrownBy(() -> claim("9675.01")).isInstanceOf(ClaimsExceedInstalments.class);
    }

    @Test
    void halfPaidHalfIsOutstandingWhateverTheRate() {
        paid("53750.00", LOWER);

        assertThat(schedule().outstanding()).isEqualTo(Money.usd("5000.00"));
        assertThat(open().outstanding()).isEqualTo(Money.usd("4950.00"));
        paid("53750.00", "9.00");
        assertThat(open().outstanding()).isEqualTo(Money.ZERO);
    }

    @Test
    void moneyInAnotherCurrencyCountsByItsValueAtTheRateExpected() {
        deposit("USD", "5000.00", "1", schedule().key());

        assertThat(schedule().outstanding()).isEqualTo(Money.usd("5000.00"));
    }

    @Test
    void aDepositThatWasTurnedRoundIsEnteredAgainUnderItsReference() {
        paid("53750.00", EXPECTED);
        Actor officer = people.actor(AGENT).orElseThrow();
        Long wrong = sql.queryForObject(
                "select id from ledger_journal where source = 'PBF00/RATE-1' and kind = 'DEPOSIT'", Long.class);
        long reversal = vouching.reverse(FUND, Objects.requireNonNull(wrong), "Half of it was missing", officer);
        vouching.release(FUND, reversal, new PersonId("agent-manager"));
        assertThat(schedule().received()).isEqualTo(Money.ZERO);

        deposits = 0;
        paid(WHOLE, EXPECTED);

        assertThat(schedule().received()).isEqualTo(Money.usd("10000.00"));
        assertThat(contributions.deposits(Asked.page(FUND, null, null, null)))
                .filteredOn(deposit -> deposit.reference().equals("RATE-1"))
                .extracting(Deposited::fee)
                .containsExactly(Money.usd("100.00"));
    }

    @Test
    void theFundMakesUpForClaimsTheRateTookAway() {
        claim("9900.00");
        deposit("USD", "1000.00", "1", "");

        paid(WHOLE, LOWER);

        assertThat(balances.claimed(CASE, 2)).isEqualTo(Money.ZERO);
        assertThat(balances.reserved(CASE, 2)).isEqualTo(Money.usd("9900.00"));
        assertThat(open().outstanding()).isEqualTo(Money.ZERO);
        assertThat(told("InstalmentFellShort")).isZero();
    }

    @Test
    void withoutFreeCashTheRestOfTheClaimWaitsAndIsTold() {
        claim("9900.00");

        paid(WHOLE, LOWER);

        assertThat(balances.reserved(CASE, 2)).isEqualTo(Money.usd("9675.00"));
        assertThat(balances.claimed(CASE, 2)).isEqualTo(Money.usd("225.00"));
        assertThat(open().claimable()).isEqualTo(Money.ZERO);
        assertThat(told("InstalmentFellShort")).isEqualTo(1);
    }

    @Test
    void whatIsNotCoveredIsSeenByTheSecretariatUntilItIs() throws Exception {
        claim("9900.00");
        seen("secretariat-officer-1", not(containsString("not covered")));
        paid(WHOLE, LOWER);

        for (String language : List.of("en", "fr", "ar")) {
            web.perform(get(PAGE).param("lang", language).with(user("secretariat-officer-1")))
                    .andExpect(content().string(not(containsString("??"))));
        }
        seen("secretariat-officer-1", containsString("US$ 225.00 claimed, not covered"));
        seen("secretariat-officer-1", containsString("wait until other money comes"));
        seen("donor", not(containsString("not covered")));
        deposit("USD", "1000.00", "1", "");
        covering.turnIntoReservation(CASE, 2, Set.of(), AGENT);
        seen("secretariat-officer-1", not(containsString("not covered")));
    }

    @Test
    void whatWillNotComeIsClaimableByNobodyOnceOtherCashCoversIt() {
        claim("9900.00");
        paid(WHOLE, LOWER);
        deposit("USD", "1000.00", "1", "");
        covering.turnIntoReservation(CASE, 2, Set.of(), AGENT);

        assertThat(open().outstanding()).isEqualTo(Money.ZERO);
        assertThat(promised()).isZero();
    }

    @Test
    void whatWillNotComeIsClaimableByNobodyOnceItsProgrammeGivesItUp() {
        claim("9900.00");
        paid(WHOLE, LOWER);
        promises.voidReservation(CASE, AGENT);

        assertThat(open().claimable()).isEqualTo(Money.ZERO);
        assertThat(promised()).isZero();
    }

    @Test
    void whatOtherCashCoveredBeforeItCameIsClaimableAgain() {
        claim("9900.00");
        deposit("USD", "20000.00", "1", "");
        covering.turnIntoReservation(CASE, 2, Set.of(), AGENT);

        assertThat(open().claimable()).isEqualTo(Money.usd("9900.00"));
    }

    private long promised() {
        return balances.pools(FUND).stream()
                .mapToLong(pool -> pool.signed().cents())
                .sum();
    }

    private void seen(String person, Matcher<String> text) throws Exception {
        web.perform(get(PAGE).with(user(person)))
                .andExpect(status().isOk())
                .andExpect(content().string(text));
    }

    @Test
    void nothingRestsOnAnInstalmentThatIsOverdue() {
        sql.update(
                "update ledger_instalment set due_on = ? where source = ?",
                days.today().minusDays(1),
                schedule().key());

        assertThatThrownBy(() -> claim("0.01")).isInstanceOf(ClaimsExceedInstalments.class);
    }

    private void signedDue(LocalDate day) {
        Actor officer = people.actor(new PersonId("secretariat-officer-1")).orElseThrow();
        SignArrangement.Payment payment = new SignArrangement.Payment(day, Amount.of(WHOLE), ExchangeRate.of(EXPECTED));
        arranging.sign(
                FUND,
                new SignArrangement("NOR", "SAA-RATE", days.today(), "NOK", EarmarkChoice.NONE, null, List.of(payment)),
                officer);
    }

    private void claim(String amount) {
        Promise promise = new Promise(CASE, 2, Money.usd(amount), Set.of(), CASE.child("TRANCHE", 2));
        promises.claim(promise, days.today().plusYears(3), Money.ZERO, new PersonId("chair"));
    }

    private void paid(String amount, String rate) {
        deposit("NOK", amount, rate, schedule().key());
    }

    private void deposit(String currency, String amount, String rate, String instalment) {
        RecordDeposit command = new RecordDeposit(
                "NOR",
                "RATE-" + ++deposits,
                days.today(),
                currency,
                Amount.of(amount),
                ExchangeRate.of(rate),
                instalment,
                null,
                null,
                null);
        vouching.release(FUND, depositing.record(FUND, command, AGENT), new PersonId("agent-manager"));
    }

    private Schedule schedule() {
        return contributions.schedule(Asked.page(FUND, null, null, null)).stream()
                .filter(due -> due.reference().equals("SAA-RATE"))
                .findFirst()
                .orElseThrow();
    }

    private OpenInstalment open() {
        return instalments.find(schedule().key()).orElseThrow();
    }

    private int told(String event) {
        Integer times = sql.queryForObject("select count(*) from audit_entry where event = ?", Integer.class, event);
        return times == null ? 0 : times;
    }
}
