package org.jointfund.reporting;

import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** A financial report is never waived (rulebook 6.1). */
public final class FinancialReportStays extends Refused {

    FinancialReportStays() {
        super(Problem.of("report.financialStays"));
    }
}
