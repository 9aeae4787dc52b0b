package org.jointfund.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointfund.ledger.LedgerFixtures.AGENT;
import static org.jointfund.ledger.LedgerFixtures.DAY;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jointfund.JointfundTest;
import org.jointfund.fund.FundDays;
import org.jointfund.fund.RuleSets;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** A real statement of a fund, entered as raw journals, comes out with the same lines and totals (N26). */
@JointfundTest
@Transactional
class StatementTests {

    private static final FundCode LAYOUT = new FundCode("PBF00");
    private static final LocalDate YEAR_END = LocalDate.of(2026, 12, 31);
    private static final Instant LATER = Instant.parse("2100-01-01T00:00:00Z");

    private final LedgerFixtures a = new LedgerFixtures();

    @Autowired
    private Books books;

    @Autowired
    private Pools pools;

    @Autowired
    private Journals journals;

    @Autowired
    private RuleSets ruleSets;

    @Autowired
    private FundDays days;

    @Autowired
    private Clock clock;

    private Map<String, Money> real = Map.of();

    @BeforeEach
    void readTheRealFigures() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(StatementTests.class.getResourceAsStream("/pbf_funding_status_snapshot.csv"))) {
            real = CsvReader.builder().ofNamedCsvRecord(file).stream()
                    .collect(Collectors.toMap(row -> row.getField(0), row -> Money.usd(row.getField(1))));
        }
    }

    @Test
    void saysWhatTheRealStatementSays() {
        enterTheRealFigures();

        Statement statement = statement(YEAR_END, LATER);

        Map<String, String> lines = Map.ofEntries(
                Map.entry("contributions", "756821732.00"),
                Map.entry("fundInterest", "20006220.00"),
                Map.entry("organisationInterest", "3122214.00"),
                Map.entry("otherIncome", "0.00"),
                Map.entry("totalSource", "779950166.00"),
                Map.entry("transfersToOrganisations", "693135684.00"),
                Map.entry("transfersToTrustFunds", "13792503.00"),
                Map.entry("totalTransfers", "706928187.00"),
                Map.entry("refunds", "-48030831.00"),
                Map.entry("agentFee", "7484571.00"),
                Map.entry("directCost", "22638221.00"),
                Map.entry("bankCharges", "29699.00"),
                Map.entry("totalUse", "689049847.00"),
                Map.entry("balance", "90900319.00"),
                Map.entry("organisationResources", "693135684.00"),
                Map.entry("organisationExpenditure", "535464931.00"),
                Map.entry("organisationRefunds", "48030831.00"),
                Map.entry("organisationTotal", "583495762.00"),
                Map.entry("organisationBalance", "109639922.00"),
                Map.entry("totalBalance", "200540241.00"));
        assertThat(statement.rows())
                .extracting(row -> Map.entry(row.line().code(), row.amount().toString()))
                .containsExactlyInAnyOrderElementsOf(lines.entrySet());
        assertThat(pools.of(a.fund).get(0).cash()).isEqualTo(real.get("balance_with_administrative_agent"));
    }

    @Test
    void asAtAnEarlierDayAndAsKnownEarlierItSaysWhatItSaidThen() { // B3
        enterTheRealFigures();

        assertThat(statement(DAY.minusDays(1), LATER).amount("balance")).isEqualTo(Money.ZERO);
        assertThat(statement(YEAR_END, Instant.parse("2020-01-01T00:00:00Z")).amount("balance"))
                .isEqualTo(Money.ZERO);
    }

    private Statement statement(LocalDate asAt, Instant knownAt) {
        ReportedExpenditure spent =
                (fund, day, moment) -> Map.of(2025, real.getOrDefault("po_expenditure", Money.ZERO));
        return new Statements(journals, ruleSets, Optional.of(spent), days, clock)
                .of(a.fund, ruleSets.current(LAYOUT).statement(), asAt, knownAt);
    }

    private void enterTheRealFigures() {
        in(JournalKind.DEPOSIT, Account.CONTRIBUTIONS, "contributions_from_donors");
        in(JournalKind.FUND_INTEREST, Account.FUND_INTEREST, "interest_and_investment_income_fund");
        in(
                JournalKind.ORGANISATION_INTEREST,
                Account.ORGANISATION_INTEREST,
                "interest_from_participating_organizations");
        out(JournalKind.TRANSFER, Account.TRANSFERS_TO_ORGANISATIONS, "transferred_to_participating_organizations");
        out(JournalKind.TRANSFER_TO_TRUST_FUND, Account.TRANSFERS_TO_TRUST_FUNDS, "transfers_to_mdtfs");
        refund("refunds_from_participating_organizations");
        out(JournalKind.FEE, Account.AGENT_FEE, "administrative_agent_fee");
        out(JournalKind.DIRECT_COST, Account.DIRECT_COST, "direct_cost");
        out(JournalKind.BANK_CHARGE, Account.BANK_CHARGES, "bank_charges");
    }

    private void in(JournalKind kind, Account account, String item) {
        post(kind, Account.CASH, account, amount(item));
    }

    private void out(JournalKind kind, Account account, String item) {
        post(kind, account, Account.CASH, amount(item));
    }

    private void refund(String item) {
        post(JournalKind.REFUND, Account.CASH, Account.REFUNDS, amount(item).negate());
    }

    private Money amount(String item) {
        return Objects.requireNonNull(real.get(item), item);
    }

    private void post(JournalKind kind, Account debit, Account credit, Money amount) {
        long pool = pools.lock(a.fund, Earmark.NONE).id();
        books.post(Entry.of(a.fund, kind, a.source(), DAY, AGENT, List.of(Line.of(debit, credit, amount, pool))));
    }
}
