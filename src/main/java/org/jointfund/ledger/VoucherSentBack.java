package org.jointfund.ledger;

import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.PersonId;

/** What was entered for the books does not go into them. */
public record VoucherSentBack(FundCode fund, PersonId by, JournalKind kind, String reference, String reason)
        implements DomainEvent {

    @Override
    public String subject() {
        return fund.value();
    }
}
