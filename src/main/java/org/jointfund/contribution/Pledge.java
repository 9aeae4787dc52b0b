package org.jointfund.contribution;

import java.time.LocalDate;
import org.jointfund.ledger.Earmark;
import org.jointfund.shared.CurrencyAmount;
import org.jointfund.shared.ExchangeRate;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.jspecify.annotations.Nullable;

/** An announcement of a donor, which is not money (rulebook 4.1.1); date, amount and US$ value may be unknown. */
public record Pledge(
        long id,
        FundCode fund,
        DonorCode donor,
        String reference,
        @Nullable LocalDate announcedOn,
        String dateNote,
        @Nullable CurrencyAmount original,
        @Nullable ExchangeRate rate,
        @Nullable Money usd,
        Earmark earmark,
        String partnership,
        String note,
        String source) {}
