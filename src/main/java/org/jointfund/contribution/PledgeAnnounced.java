package org.jointfund.contribution;

import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.PersonId;

/** A donor announced a contribution. */
public record PledgeAnnounced(FundCode fund, PersonId by, DonorCode donor, String reference) implements DomainEvent {

    @Override
    public String subject() {
        return fund.value();
    }
}
