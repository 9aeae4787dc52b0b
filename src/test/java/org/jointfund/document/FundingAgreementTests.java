package org.jointfund.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.jointfund.document.FundingAgreement.Tranche;
import org.jointfund.shared.Money;
import org.junit.jupiter.api.Test;

class FundingAgreementTests {

    private final FundingAgreement agreement = DocumentFixtures.anAgreement();

    @Test
    void addsUpByAgencyCategoryAndTranche() {
        assertThat(agreement.total()).isEqualTo(Money.usd("2000000.00"));
        assertThat(agreement.categoryTotal(8)).isEqualTo(Money.usd("130841.10"));
        assertThat(agreement.direct()).isEqualTo(Money.usd("1869158.90"));
        assertThat(agreement.tranches())
                .extracting(Tranche::total)
                .containsExactly(Money.usd("1400000.00"), Money.usd("600000.00"));
    }

    @Test
    void refusesTranchesThatDoNotAddUpToTheBudget() {
        List<Tranche> first = agreement.tranches().subList(0, 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FundingAgreement(
                        agreement.fund(),
                        agreement.programme(),
                        agreement.parties(),
                        agreement.outcomes(),
                        first,
                        agreement.conditions(),
                        agreement.signatories()))
                .withMessage("The tranches of ALDER add up to 490000.00, its budget is 700000.00");
    }
}
