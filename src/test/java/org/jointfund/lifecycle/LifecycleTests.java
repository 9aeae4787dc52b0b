package org.jointfund.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointfund.disbursement.TransferStatus.PAID;
import static org.jointfund.disbursement.TransferStatus.PARTLY_PAID;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.jointfund.JointfundTest;
import org.jointfund.disbursement.FundTransfer;
import org.jointfund.disbursement.FundTransfers;
import org.jointfund.disbursement.TransferStatus;
import org.jointfund.disbursement.TransferStep;
import org.jointfund.document.DocumentKind;
import org.jointfund.document.Documents;
import org.jointfund.document.StoredFile;
import org.jointfund.fund.Rule;
import org.jointfund.fund.RuleSets;
import org.jointfund.fund.Rules;
import org.jointfund.ledger.Balances;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.programme.Programmes;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.jointfund.shared.Share;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

/** The whole life of a programme through the services alone, the same in both funds but for what they have decided (N36). */
@JointfundTest
@Transactional
class LifecycleTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Programmes programmes;

    @Autowired
    private FundTransfers transfers;

    @Autowired
    private Balances balances;

    @Autowired
    private Documents files;

    @Autowired
    private RuleSets rules;

    @Autowired
    private RuntimeService runtime;

    /** Seventy and thirty in the hundred; the use of all agencies together releases the second, however slow one of them is. */
    @Test
    void aProgrammeOfTheMigrationFundGoesFromItsIdeaToFinancialClosure() {
        CaseNumber number = closed("MIG00");

        assertThat(shares(number))
                .containsExactly(
                        List.of("490000.00", "427000.00", "273000.00", "210000.00"),
                        List.of("210000.00", "183000.00", "117000.00", "90000.00"));
        assertThat(paidIn(number, 2)).containsExactly(PAID);
        assertThat(share("MIG00", Rules.REVISION_COMMITTEE_SHARE)).isEqualTo("20.00");
        assertThat(agreement(number))
                .contains("\"organization\":\"Steering Committee\"", "to all organizations together is spent");
    }

    /** Thirty-five, thirty-five and thirty in the hundred; who has used enough is paid, and BIRCH gets each share a year later. */
    @Test
    void aProgrammeOfThePeaceFundGoesFromItsIdeaToFinancialClosure() {
        CaseNumber number = closed("PBF00");

        assertThat(shares(number))
                .containsExactly(
                        List.of("245000.00", "213500.00", "136500.00", "105000.00"),
                        List.of("245000.00", "213500.00", "136500.00", "105000.00"),
                        List.of("210000.00", "183000.00", "117000.00", "90000.00"));
        assertThat(paidIn(number, 1)).containsExactly(PAID);
        assertThat(paidIn(number, 2)).containsExactly(PARTLY_PAID, PAID);
        assertThat(paidIn(number, 3)).containsExactly(PARTLY_PAID, PAID);
        assertThat(share("PBF00", Rules.REVISION_COMMITTEE_SHARE)).isEqualTo("15.00");
        assertThat(agreement(number))
                .contains("\"organization\":\"Joint Steering Committee\"", "to each organization that has spent");
    }

    private CaseNumber closed(String fund) {
        Lifecycle lifecycle = new Lifecycle(context, new FundCode(fund));
        lifecycle.endowedWith(Money.usd("5000000.00"));
        CaseNumber number = lifecycle.played();
        assertThat(programmes.get(number).status()).isEqualTo(ProgrammeStatus.FINANCIALLY_CLOSED);
        assertThat(List.of("ALDER", "BIRCH", "CEDAR", "ELM"))
                .extracting(agency ->
                        balances.netTransferred(number, new AgencyCode(agency)).toString())
                .containsExactly("687654.33", "610000.00", "390000.00", "300000.00");
        assertThat(running(number)).isEmpty();
        return number;
    }

    /** What each agency was sent with each transfer. */
    private List<List<String>> shares(CaseNumber number) {
        return transfers.of(number).stream().map(LifecycleTests::shares).toList();
    }

    private static List<String> shares(FundTransfer transfer) {
        return transfer.lines().stream().map(line -> line.total().toString()).toList();
    }

    /** The steps by which a transfer was paid. */
    private List<TransferStatus> paidIn(CaseNumber number, int ordinal) {
        return transfers.steps(number, ordinal).stream()
                .map(TransferStep::status)
                .filter(status -> status == PARTLY_PAID || status == PAID)
                .toList();
    }

    /** What the agreement was made from: the fund's own words, and how it releases a tranche (D4). */
    private String agreement(CaseNumber number) {
        StoredFile data =
                files.latest(DocumentKind.AGREEMENT_DATA, number.value()).orElseThrow();
        return new String(files.open(data).bytes(), StandardCharsets.UTF_8);
    }

    private String share(String fund, Rule<Share> rule) {
        return rules.current(new FundCode(fund)).get(rule).toString();
    }

    private List<String> running(CaseNumber number) {
        return runtime.createProcessInstanceQuery().list().stream()
                .map(instance -> String.valueOf(instance.getBusinessKey()))
                .filter(key -> key.startsWith(number.value()))
                .toList();
    }
}
