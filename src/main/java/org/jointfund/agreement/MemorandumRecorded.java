package org.jointfund.agreement;

import org.jointfund.partner.Mou;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.PersonId;

/** The register of memoranda has a new entry, or an entry a new state. */
public record MemorandumRecorded(FundCode fund, AgencyCode agency, Mou.Status status, PersonId by)
        implements DomainEvent {

    @Override
    public String subject() {
        return fund.value();
    }
}
