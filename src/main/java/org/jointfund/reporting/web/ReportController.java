package org.jointfund.reporting.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jointfund.command.Body;
import org.jointfund.command.Receipt;
import org.jointfund.partner.Actor;
import org.jointfund.reporting.Filing;
import org.jointfund.reporting.ReportKind;
import org.jointfund.reporting.ReportRef;
import org.jointfund.reporting.Reporting;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One report: written by its agency, checked by the secretariat. */
@Controller
class ReportController {

    private final ReportPages pages;
    private final Reporting reporting;

    ReportController(ReportPages pages, Reporting reporting) {
        this.pages = pages;
        this.reporting = reporting;
    }

    @GetMapping("/cases/{number}/reports/{year}/{kind}/{agency}")
    String report(
            @PathVariable CaseNumber number,
            @PathVariable int year,
            @PathVariable String kind,
            @PathVariable AgencyCode agency,
            Actor actor,
            Model model) {
        model.addAttribute("page", pages.report(ref(number, year, kind, agency), actor));
        return "reporting/report";
    }

    @PostMapping({
        "/cases/{number}/reports/{year}/{kind}/{agency}",
        "/api/v1/cases/{number}/reports/{year}/{kind}/{agency}"
    })
    Receipt submit(
            @PathVariable CaseNumber number,
            @PathVariable int year,
            @PathVariable String kind,
            @PathVariable AgencyCode agency,
            @Body ReportForm typed,
            Actor actor) {
        ReportRef ref = ref(number, year, kind, agency);
        Filing filing = typed.filing(ref.kind());
        if (typed.onlySaves()) {
            reporting.save(ref, typed.versionRead(), filing, actor);
            return Receipt.of(ref.path(), "report.saved");
        }
        reporting.submit(ref, typed.versionRead(), filing, actor);
        return pages.isAboveTransfers(ref)
                ? Receipt.of(ref.path(), "report.submittedAbove", pages.deliveryRate(ref))
                : Receipt.of(ref.path(), "report.submitted");
    }

    @GetMapping("/cases/{number}/reports/{year}/{kind}/{agency}/acceptance")
    String acceptance(
            @PathVariable CaseNumber number,
            @PathVariable int year,
            @PathVariable String kind,
            @PathVariable AgencyCode agency,
            Actor actor,
            Model model) {
        model.addAttribute("page", pages.report(ref(number, year, kind, agency), actor));
        return "reporting/acceptance";
    }

    @PostMapping({
        "/cases/{number}/reports/{year}/{kind}/{agency}/acceptance",
        "/api/v1/cases/{number}/reports/{year}/{kind}/{agency}/acceptance"
    })
    Receipt check(
            @PathVariable CaseNumber number,
            @PathVariable int year,
            @PathVariable String kind,
            @PathVariable AgencyCode agency,
            @Body CheckReport command,
            Actor actor) {
        ReportRef ref = ref(number, year, kind, agency);
        String reason = command.reason() == null ? "" : command.reason();
        reporting.check(ref, command.accepted(), reason, actor);
        return Receipt.of(ref.path(), command.accepted() ? "report.accepted" : "report.returned");
    }

    private static ReportRef ref(CaseNumber number, int year, String kind, AgencyCode agency) {
        return new ReportRef(number, year, ReportKind.of(kind), agency);
    }

    /** What the secretariat found; a return needs its reason. */
    record CheckReport(@NotNull Boolean accepted, @Size(max = 2000) @Nullable String reason) {}
}
