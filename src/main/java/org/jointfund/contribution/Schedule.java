package org.jointfund.contribution;

import java.time.LocalDate;
import org.jointfund.ledger.Earmark;
import org.jointfund.shared.CurrencyAmount;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;

/** An instalment as lists show it, with what deposits brought of it so far, in US$ before the fee (W2). */
public record Schedule(
        long id,
        FundCode fund,
        DonorCode donor,
        String reference,
        int ordinal,
        LocalDate signedOn,
        LocalDate dueOn,
        CurrencyAmount original,
        Money usd,
        Money received,
        Earmark earmark) {

    /** The business key by which the ledger knows the instalment. */
    public String key() {
        return fund + "/" + reference + "/" + ordinal;
    }

    /** Scheduled, not yet received. */
    public Money outstanding() {
        return received.atMost(usd) ? usd.minus(received) : Money.ZERO;
    }
}
