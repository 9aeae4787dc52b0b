package org.jointfund.ledger;

import org.jointfund.shared.FundCode;
import org.jointfund.shared.PersonId;

/** The fund may have more free cash than before: told once, when everything that belongs together is in the books. */
public record CashFreed(FundCode fund, PersonId by) {}
