package org.jointfund.reporting.web;

import java.util.Optional;
import org.jointfund.command.Body;
import org.jointfund.command.Receipt;
import org.jointfund.document.UploadedFile;
import org.jointfund.partner.Actor;
import org.jointfund.reporting.ReportKind;
import org.jointfund.reporting.ReportRef;
import org.jointfund.reporting.WaiveReport;
import org.jointfund.reporting.Waiving;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The secretariat records that the committee lets an agency off a report. */
@Controller
class WaiverController {

    private static final String PAGE = "/cases/{number}/reports/{year}/{kind}/{agency}/waiver";

    private final ReportPages pages;
    private final Waiving waiving;

    WaiverController(ReportPages pages, Waiving waiving) {
        this.pages = pages;
        this.waiving = waiving;
    }

    @GetMapping(PAGE)
    String page(
            @PathVariable CaseNumber number,
            @PathVariable int year,
            @PathVariable String kind,
            @PathVariable AgencyCode agency,
            Actor actor,
            Model model) {
        model.addAttribute("page", pages.report(new ReportRef(number, year, ReportKind.of(kind), agency), actor));
        return "reporting/waiver";
    }

    @PostMapping({PAGE, "/api/v1" + PAGE})
    Receipt waive(
            @PathVariable CaseNumber number,
            @PathVariable int year,
            @PathVariable String kind,
            @PathVariable AgencyCode agency,
            @Body WaiveReport command,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Actor actor) {
        ReportRef ref = new ReportRef(number, year, ReportKind.of(kind), agency);
        UploadedFile sent = UploadedFile.sent("file", Optional.ofNullable(file).map(MultipartFile::getResource));
        waiving.waive(ref, command, sent, actor);
        return Receipt.of(ref.path(), "report.waived");
    }
}
