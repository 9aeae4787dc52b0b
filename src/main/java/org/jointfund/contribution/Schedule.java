package org.jointfund.contribution;

import java.time.LocalDate;
import org.jointfund.ledger.Earmark;
import org.jointfund.shared.CurrencyAmount;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;

/**
 * An instalment as lists show it, in US$ before the fee (W2): what it is worth at the rate expected, what deposits brought, and what is
 * outstanding, scheduled and not yet received. Paid in full in its own currency, nothing is outstanding.
 */
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
        Money outstanding,
        Earmark earmark) {

    /** The business key by which the ledger knows the instalment. */
    public String key() {
        return new InstalmentKey(fund, reference, ordinal).toString();
    }
}
