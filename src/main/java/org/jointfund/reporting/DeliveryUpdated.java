package org.jointfund.reporting;

import org.jointfund.reporting.DeliveryFigure.Source;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.Money;
import org.jointfund.shared.PersonId;

/** An agency gave figures of its use of funds, in US$; where they come from. */
public record DeliveryUpdated(
        CaseNumber number, AgencyCode agency, Money spent, Money committed, Source source, PersonId by)
        implements DomainEvent {

    @Override
    public String subject() {
        return number.value();
    }
}
