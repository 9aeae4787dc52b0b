package org.jointfund.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jointfund.disbursement.ReportingRecord;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Money;
import org.springframework.stereotype.Component;

/** What the release of a tranche asks of the reports (N1): the latest figures of use, and reports past due and not submitted. */
@Component
class ReportedUse implements ReportingRecord {

    private final DeliveryFigures figures;
    private final Reports reports;

    ReportedUse(DeliveryFigures figures, Reports reports) {
        this.figures = figures;
        this.reports = reports;
    }

    @Override
    public Map<AgencyCode, Money> used(CaseNumber number) {
        return figures.latest(number).stream().collect(Collectors.toMap(DeliveryFigure::agency, figure -> figure.spent()
                .plus(figure.committed())));
    }

    @Override
    public List<OverdueReport> overdue(CaseNumber number, LocalDate today) {
        return reports.of(number).stream()
                .filter(report -> report.opened() && report.submittedOn() == null && report.isLate(today))
                .map(report -> new OverdueReport(report.key(), report.agency(), report.dueOn()))
                .toList();
    }
}
