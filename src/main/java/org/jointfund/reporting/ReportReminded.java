package org.jointfund.reporting;

import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** A report is due in so many days and has not come; its agency is reminded. */
public record ReportReminded(CaseNumber number, int year, ReportKind kind, AgencyCode agency, int daysLeft, PersonId by)
        implements DomainEvent {

    @Override
    public String subject() {
        return number.child("REP", year + "-" + kind.code());
    }
}
