package org.jointfund.fund.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jointfund.fund.Figure;
import org.jointfund.shared.Money;
import org.junit.jupiter.api.Test;

/** The lines add up as a real statement of source and use of funds does. */
class StatementLayoutTests {

    @Test
    void addsUpLikeTheRealStatement() {
        Map<String, Money> amounts = SeedFixtures.rules(SeedFixtures.PEACE)
                .statement()
                .amounts(Map.of(
                        Figure.CONTRIBUTIONS, Money.usd("756821732"),
                        Figure.FUND_INTEREST, Money.usd("20006220"),
                        Figure.ORGANISATION_INTEREST, Money.usd("3122214"),
                        Figure.TRANSFERS_TO_ORGANISATIONS, Money.usd("693135684"),
                        Figure.TRANSFERS_TO_TRUST_FUNDS, Money.usd("13792503"),
                        Figure.REFUNDS, Money.usd("48030831"),
                        Figure.AGENT_FEE, Money.usd("7484571"),
                        Figure.DIRECT_COST, Money.usd("22638221"),
                        Figure.BANK_CHARGES, Money.usd("29699"),
                        Figure.ORGANISATION_EXPENDITURE, Money.usd("535464931")));
        assertThat(amounts)
                .containsEntry("totalSource", Money.usd("779950166"))
                .containsEntry("totalTransfers", Money.usd("706928187"))
                .containsEntry("refunds", Money.usd("-48030831"))
                .containsEntry("totalUse", Money.usd("689049847"))
                .containsEntry("balance", Money.usd("90900319"))
                .containsEntry("organisationResources", Money.usd("693135684"))
                .containsEntry("organisationTotal", Money.usd("583495762"))
                .containsEntry("organisationBalance", Money.usd("109639922"))
                .containsEntry("totalBalance", Money.usd("200540241"));
    }
}
