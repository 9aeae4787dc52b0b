package org.jointfund.contribution;

import java.time.LocalDate;
import java.util.List;
import org.jointfund.ledger.Earmark;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;

/** A signed arrangement with a donor: one commitment in dated instalments (rulebook 4.1.3). */
public record Arrangement(
        FundCode fund,
        DonorCode donor,
        String reference,
        LocalDate signedOn,
        String currency,
        Earmark earmark,
        List<Instalment> instalments) {

    /** A payment that is due; its US$ value follows from the rate expected when it was signed. */
    public record Instalment(
            int ordinal,
            LocalDate dueOn,
            org.jointfund.shared.Amount amount,
            org.jointfund.shared.ExchangeRate rate,
            Money usd) {}

    /** The business key of an instalment. */
    public String key(int ordinal) {
        return fund + "/" + reference + "/" + ordinal;
    }
}
