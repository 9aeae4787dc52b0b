package org.jointfund.ledger;

import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.jointfund.shared.PersonId;

/** An instalment brought fewer US$ than were claimed on it, and the fund has no free cash to make up for it: the claim waits for cash. */
public record InstalmentFellShort(FundCode fund, String instalment, Money uncovered, PersonId by)
        implements DomainEvent {

    @Override
    public String subject() {
        return fund.value();
    }
}
