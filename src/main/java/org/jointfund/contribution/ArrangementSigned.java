package org.jointfund.contribution;

import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.jointfund.shared.PersonId;

/** A donor signed; the amount is that of all instalments in US$ before the fee. */
public record ArrangementSigned(FundCode fund, PersonId by, DonorCode donor, String reference, Money amount)
        implements DomainEvent {

    @Override
    public String subject() {
        return fund.value();
    }
}
