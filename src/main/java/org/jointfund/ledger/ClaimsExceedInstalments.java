package org.jointfund.ledger;

import org.jointfund.shared.Money;
import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** Later tranches need more than signed instalments due in time and free cash can give (D3). */
public final class ClaimsExceedInstalments extends Refused {

    ClaimsExceedInstalments(Money asked, Money available) {
        super(Problem.at("amount", "claimsExceedInstalments", asked, available));
    }
}
