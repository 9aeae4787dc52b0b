package org.jointfund.reporting;

import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** A report has been overdue for so many days; whoever is named is told. */
public record ReportOverdue(
        CaseNumber number,
        int year,
        ReportKind kind,
        AgencyCode agency,
        int daysOver,
        Reminder.Audience audience,
        PersonId by)
        implements DomainEvent {

    @Override
    public String subject() {
        return number.child("REP", year + "-" + kind.code());
    }
}
