package org.jointfund.agreement.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jointfund.agreement.PaperSignature;
import org.jointfund.agreement.PaperSigning;
import org.jointfund.agreement.Reminding;
import org.jointfund.agreement.Signature;
import org.jointfund.command.Body;
import org.jointfund.command.Receipt;
import org.jointfund.document.UploadedFile;
import org.jointfund.partner.Actor;
import org.jointfund.shared.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;

/** The agreement with the state of each signature; paper pages and reminders are recorded from here. */
@Controller
class AgreementController {

    private final AgreementPages pages;
    private final PaperSigning paper;
    private final Reminding reminding;

    AgreementController(AgreementPages pages, PaperSigning paper, Reminding reminding) {
        this.pages = pages;
        this.paper = paper;
        this.reminding = reminding;
    }

    @GetMapping("/cases/{number}/agreement")
    String page(@PathVariable CaseNumber number, Actor actor, Model model) {
        model.addAttribute("page", pages.of(number, actor));
        return "agreement/agreement";
    }

    @GetMapping("/cases/{number}/agreement/pages/{place}")
    String paper(@PathVariable CaseNumber number, @PathVariable int place, Actor actor, Model model) {
        AgreementPage page = pages.of(number, actor);
        model.addAttribute("page", page);
        model.addAttribute("party", page.set().party(place));
        return "agreement/paper";
    }

    @PostMapping({"/cases/{number}/agreement/pages/{place}", "/api/v1/cases/{number}/agreement/pages/{place}"})
    Receipt record(@PathVariable CaseNumber number, @PathVariable int place, @Body RecordPage command, Actor actor) {
        PaperSignature signature =
                new PaperSignature(command.way(), command.name(), command.title(), command.signedOn());
        paper.record(number, place, signature, command.scan(), actor);
        return AgreementPages.done(number, "agreement.recorded", command.name());
    }

    @GetMapping("/cases/{number}/agreement/reminder")
    String reminder(@PathVariable CaseNumber number, Actor actor, Model model) {
        model.addAttribute("page", pages.of(number, actor));
        return "agreement/reminder";
    }

    @PostMapping({"/cases/{number}/agreement/reminder", "/api/v1/cases/{number}/agreement/reminder"})
    Receipt remind(@PathVariable CaseNumber number, @Body Remind command, Actor actor) {
        reminding.remindSignatories(number, command.note(), actor);
        return AgreementPages.done(number, "agreement.reminded");
    }

    @GetMapping("/cases/{number}/agreement/committee")
    String committee(@PathVariable CaseNumber number, Actor actor, Model model) {
        model.addAttribute("page", pages.of(number, actor));
        return "agreement/committee";
    }

    @PostMapping({"/cases/{number}/agreement/committee", "/api/v1/cases/{number}/agreement/committee"})
    Receipt inform(@PathVariable CaseNumber number, @Body Remind command, Actor actor) {
        reminding.informCommittee(number, command.note(), actor);
        return AgreementPages.done(number, "agreement.committeeInformed");
    }

    /** What stands on the page, and its scan. */
    record RecordPage(
            @NotNull Signature.Way way,
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 200) String title,
            @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate signedOn,
            @Nullable MultipartFile file) {

        UploadedFile scan() {
            return UploadedFile.sent("file", Optional.ofNullable(file).map(MultipartFile::getResource));
        }
    }

    /** How and about what somebody was reminded. */
    record Remind(@NotBlank @Size(max = 2000) String note) {}
}
