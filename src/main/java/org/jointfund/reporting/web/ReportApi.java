package org.jointfund.reporting.web;

import java.time.LocalDate;
import java.util.List;
import org.jointfund.partner.Actor;
import org.jointfund.reporting.AgencyDelivery;
import org.jointfund.reporting.Filing;
import org.jointfund.reporting.Report;
import org.jointfund.reporting.ReportKind;
import org.jointfund.reporting.ReportRef;
import org.jointfund.reporting.ReportStatus;
import org.jointfund.reporting.ReportStep;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Money;
import org.jointfund.shared.Share;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The reports of a case for programs. */
@RestController
class ReportApi {

    private final ReportPages pages;

    ReportApi(ReportPages pages) {
        this.pages = pages;
    }

    /** A report in the list; the path is that of its page. */
    record ReportOverview(
            int year,
            ReportKind kind,
            AgencyCode agency,
            LocalDate opensOn,
            LocalDate dueOn,
            ReportStatus status,
            boolean opened,
            boolean late,
            @Nullable LocalDate submittedOn,
            String path) {

        static ReportOverview of(Report report, LocalDate today) {
            return new ReportOverview(
                    report.year(),
                    report.kind(),
                    report.agency(),
                    report.opensOn(),
                    report.dueOn(),
                    report.status(),
                    report.opened(),
                    report.isLate(today),
                    report.submittedOn(),
                    report.ref().path());
        }
    }

    /** An agency's use of funds in US$, shares in percent. */
    record DeliveryOverview(
            AgencyCode agency,
            Money transferred,
            Money spent,
            Money committed,
            @Nullable LocalDate asOf,
            boolean provisional,
            Share deliveryRate,
            Share utilisation) {

        static DeliveryOverview of(AgencyDelivery delivery) {
            return new DeliveryOverview(
                    delivery.agency(),
                    delivery.transferred(),
                    delivery.spent(),
                    delivery.committed(),
                    delivery.asOf(),
                    delivery.provisional(),
                    delivery.deliveryRate(),
                    delivery.utilisation());
        }
    }

    /** A report with its content and history. */
    record ReportDetail(ReportOverview report, Filing content, List<ReportStep> steps) {}

    @GetMapping("/api/v1/cases/{number}/reports")
    List<ReportOverview> reports(@PathVariable CaseNumber number, Actor actor) {
        ReportsPage page = pages.list(number, actor);
        return page.reports().stream()
                .map(report -> ReportOverview.of(report, page.today()))
                .toList();
    }

    @GetMapping("/api/v1/cases/{number}/reports/{year}/{kind}/{agency}")
    ReportDetail report(
            @PathVariable CaseNumber number,
            @PathVariable int year,
            @PathVariable String kind,
            @PathVariable AgencyCode agency,
            Actor actor) {
        ReportPage page = pages.report(new ReportRef(number, year, ReportKind.of(kind), agency), actor);
        return new ReportDetail(
                ReportOverview.of(page.report(), page.today()),
                page.file().filing(),
                page.file().steps());
    }

    @GetMapping("/api/v1/cases/{number}/delivery/{agency}")
    DeliveryOverview delivery(@PathVariable CaseNumber number, @PathVariable AgencyCode agency, Actor actor) {
        return DeliveryOverview.of(pages.delivery(number, agency, actor).delivery());
    }
}
