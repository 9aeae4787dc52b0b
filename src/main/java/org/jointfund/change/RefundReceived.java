package org.jointfund.change;

import java.time.Instant;
import java.time.LocalDate;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.Money;
import org.jointfund.shared.PersonId;

/** An agency's unspent balance came back to the fund, in US$ (rulebook 2.13.10). */
public record RefundReceived(
        CaseNumber number,
        AgencyCode agency,
        Money amount,
        LocalDate receivedOn,
        String reference,
        Instant recordedAt,
        PersonId by)
        implements DomainEvent {

    @Override
    public String subject() {
        return number.value();
    }
}
