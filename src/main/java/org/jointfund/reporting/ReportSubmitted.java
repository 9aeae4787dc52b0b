package org.jointfund.reporting;

import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** An agency submitted a report. */
public record ReportSubmitted(CaseNumber number, int year, ReportKind kind, AgencyCode agency, PersonId by)
        implements DomainEvent {

    @Override
    public String subject() {
        return number.child("REP", year + "-" + kind.code());
    }
}
