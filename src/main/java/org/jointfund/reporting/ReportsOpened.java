package org.jointfund.reporting;

import java.util.List;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** A period is over and its reports are asked for, from every agency named. */
public record ReportsOpened(CaseNumber number, int year, ReportKind kind, List<AgencyCode> agencies, PersonId by)
        implements DomainEvent {

    @Override
    public String subject() {
        return number.child("REP", year + "-" + kind.code());
    }
}
