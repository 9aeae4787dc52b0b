package org.jointfund.reporting;

import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** The committee let an agency off a report; it had been asked for when {@code opened}. */
public record ReportWaived(
        CaseNumber number, int year, ReportKind kind, AgencyCode agency, boolean opened, String reason, PersonId by)
        implements DomainEvent {

    @Override
    public String subject() {
        return number.child("REP", year + "-" + kind.code());
    }
}
