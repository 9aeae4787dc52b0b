package org.jointfund.change;

import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** The secretariat accepted a final statement, with or without a refund due, or returned it for a reason. */
public record FinalStatementChecked(
        CaseNumber number, AgencyCode agency, boolean accepted, boolean refundDue, String reason, PersonId by)
        implements DomainEvent {

    @Override
    public String subject() {
        return number.value();
    }
}
