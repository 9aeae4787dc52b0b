package org.jointfund.contribution;

import java.time.LocalDate;
import org.jointfund.ledger.Earmark;
import org.jointfund.shared.CurrencyAmount;
import org.jointfund.shared.ExchangeRate;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.jointfund.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Money of a donor that came in, with its original amount, the rate typed in and its US$ value (rulebook 4.1.4). It is in the books, and
 * the fee is taken (4.3.1), once its voucher is released.
 */
public record Deposited(
        long id,
        FundCode fund,
        DonorCode donor,
        @Nullable Long instalmentId,
        String reference,
        LocalDate receivedOn,
        CurrencyAmount original,
        ExchangeRate rate,
        Money usd,
        Money fee,
        Earmark earmark,
        String note,
        PersonId by,
        @Nullable Long voucher) {

    public Money net() {
        return usd.minus(fee);
    }
}
