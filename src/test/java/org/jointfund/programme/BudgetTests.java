package org.jointfund.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointfund.programme.ProgrammeFixtures.ALDER;
import static org.jointfund.programme.ProgrammeFixtures.BIRCH;

import java.util.List;
import org.jointfund.shared.Money;
import org.junit.jupiter.api.Test;

class BudgetTests {

    private static final Budget BUDGET = new Budget(List.of(
            line("ALDER", 1, 1, "100000.00"),
            line("ALDER", 1, 2, "50000.00"),
            line("ALDER", Budget.INDIRECT, 1, "10500.00"),
            line("BIRCH", 4, 1, "200000.00")));

    @Test
    void addsUpByAgencyCategoryAndYear() {
        assertThat(BUDGET.total()).isEqualTo(Money.usd("360500.00"));
        assertThat(BUDGET.total(ALDER)).isEqualTo(Money.usd("160500.00"));
        assertThat(BUDGET.of(ALDER, 1)).isEqualTo(Money.usd("150000.00"));
        assertThat(BUDGET.of(ALDER, 1, 2)).isEqualTo(Money.usd("50000.00"));
    }

    @Test
    void keepsIndirectCostApart() {
        assertThat(BUDGET.indirect(ALDER)).isEqualTo(Money.usd("10500.00"));
        assertThat(BUDGET.direct(ALDER)).isEqualTo(Money.usd("150000.00"));
        assertThat(BUDGET.indirect(BIRCH)).isEqualTo(Money.ZERO);
    }

    @Test
    void namesItsAgenciesOnce() {
        assertThat(BUDGET.agencies()).containsExactly(ALDER, BIRCH);
    }

    private static BudgetLine line(String agency, int category, int year, String amount) {
        return new BudgetLine(new org.jointfund.shared.AgencyCode(agency), category, year, Money.usd(amount));
    }
}
