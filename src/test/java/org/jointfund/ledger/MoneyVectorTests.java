package org.jointfund.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.jointfund.shared.Money;
import org.jointfund.shared.Share;
import org.junit.jupiter.api.Test;

/** The money vectors of the rule book (10.6); T1 at the ledger itself stands in {@link LedgerTests}. */
class MoneyVectorTests {

    @Test
    void theFeeIsRoundedHalfUp() { // T1
        Money deposit = Money.usd("1000000.01");

        assertThat(deposit.times(Share.percent(1))).isEqualTo(Money.usd("10000.00"));
        assertThat(deposit.minus(deposit.times(Share.percent(1)))).isEqualTo(Money.usd("990000.01"));
        assertThat(Money.usd("0.50").times(Share.percent(1))).isEqualTo(Money.usd("0.01"));
    }

    @Test
    void indirectCostIsSevenPercentOfDirectCost() { // T2
        Money direct = Money.usd("333333.33");

        assertThat(direct.times(Share.percent(7))).isEqualTo(Money.usd("23333.33"));
        assertThat(direct.plus(direct.times(Share.percent(7)))).isEqualTo(Money.usd("356666.66"));
    }

    @Test
    void theLastTrancheTakesTheRest() { // T3
        Money total = Money.usd("356666.66");

        assertThat(total.times(Share.percent(70))).isEqualTo(Money.usd("249666.66"));
        assertThat(total.minus(total.times(Share.percent(70)))).isEqualTo(Money.usd("107000.00"));
    }
}
