package org.jointfund.ledger;

import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.jointfund.shared.PersonId;

/** Something is to go into the books, in US$; somebody else has to release it. */
public record VoucherEntered(FundCode fund, PersonId by, JournalKind kind, String reference, Money amount)
        implements DomainEvent {

    @Override
    public String subject() {
        return fund.value();
    }
}
