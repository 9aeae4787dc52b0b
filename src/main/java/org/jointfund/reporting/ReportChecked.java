package org.jointfund.reporting;

import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** The secretariat accepted a report or returned it, for a reason. */
public record ReportChecked(
        CaseNumber number, int year, ReportKind kind, AgencyCode agency, boolean accepted, String reason, PersonId by)
        implements DomainEvent {

    @Override
    public String subject() {
        return number.child("REP", year + "-" + kind.code());
    }
}
