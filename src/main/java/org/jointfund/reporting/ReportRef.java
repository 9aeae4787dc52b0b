package org.jointfund.reporting;

import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;

/** Which report: of a case, for a calendar year, of a kind, by an agency. */
public record ReportRef(CaseNumber number, int year, ReportKind kind, AgencyCode agency) {

    /** Where the report is read and written. */
    public String path() {
        return "/cases/%s/reports/%d/%s/%s".formatted(number, year, kind.code(), agency);
    }
}
