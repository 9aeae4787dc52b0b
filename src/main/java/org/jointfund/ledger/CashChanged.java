package org.jointfund.ledger;

import org.jointfund.shared.FundCode;
import org.jointfund.shared.PersonId;

/** The fund may have more or less free cash than before: told once, when everything that belongs together is in the books. */
public record CashChanged(FundCode fund, PersonId by) {}
