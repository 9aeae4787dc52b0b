package org.jointfund.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.jointfund.JointfundTest;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** However many pledges, instalments and deposits a fund has, its capitalisation reads their sums. */
@JointfundTest
@Transactional
class GiftsTests {

    private static final FundCode FUND = new FundCode("PBF00");

    @Autowired
    private Contributions contributions;

    @Autowired
    private JdbcTemplate sql;

    @Test
    void whatADonorAnnouncedInAYearIsOneSum() {
        pledge("P-1", "USD", "10.00", "10.00");
        pledge("P-2", "USD", "32.00", "32.00");
        pledge("P-3", "NOK", "500.00", null);
        pledge("P-4", null, null, null);

        assertThat(contributions.gifts(FUND)).singleElement().satisfies(gift -> {
            assertThat(gift.pledges()).isEqualTo(4);
            assertThat(gift.valued()).isEqualTo(2);
            assertThat(gift.unvalued()).isEqualTo(1);
            assertThat(gift.pledged()).isEqualTo(Money.usd("42.00"));
            assertThat(gift.year()).isEqualTo(2020);
        });
        assertThat(new Gifts(contributions.gifts(FUND)).pledged()).isEqualTo(new KnownTotal(Money.usd("42.00"), 0, 1));
    }

    private void pledge(String reference, @Nullable String currency, @Nullable String amount, @Nullable String usd) {
        sql.update(
                """
                insert into contribution_pledge (fund, donor, reference, announced_on, date_note, original_currency, original_amount,
                  rate, usd_amount, earmark, partnership, note, source)
                values ('PBF00', 'NOR', ?, '2020-05-01', '', ?, ?, ?, ?, '', '', '', '')
                """,
                reference,
                currency,
                amount,
                usd == null ? null : "1",
                usd);
    }
}
