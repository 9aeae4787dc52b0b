package org.jointfund.contribution;

import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.jointfund.shared.PersonId;

/** Money of a donor came in, in US$ before the fee; it waits for its release. */
public record DepositEntered(FundCode fund, PersonId by, DonorCode donor, String reference, Money amount)
        implements DomainEvent {

    @Override
    public String subject() {
        return fund.value();
    }
}
