package org.jointfund.ledger;

import java.util.Optional;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;

/** How much of a signed instalment is still to come; {@code contribution} answers, as it knows what was paid in the instalment's own currency (N1, D3). */
public interface StillToCome {

    /** In US$ at the rate expected when it was signed, after the fee, with every deposit in the books; empty when it knows no such instalment. */
    Optional<Money> of(FundCode fund, String instalment);
}
