package org.jointfund.disbursement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Money;

/** What agencies have reported, as far as the release of a tranche asks (N1): implemented by the module of the reports. */
public interface ReportingRecord {

    /** Per agency what it has spent plus legally committed to date, in US$ (rulebook 2.10.4); an agency without a report is left out. */
    Map<AgencyCode, Money> used(CaseNumber number);

    /** Reports past their due date on the day given and not submitted (N16). */
    List<OverdueReport> overdue(CaseNumber number, LocalDate today);

    /** A report somebody owes: its business key, whose it is, since when. */
    record OverdueReport(String key, AgencyCode agency, LocalDate dueOn) {}
}
