package org.jointfund.programme.web;

import java.util.List;
import java.util.Optional;
import org.jointfund.command.Body;
import org.jointfund.command.Receipt;
import org.jointfund.document.UploadedFile;
import org.jointfund.partner.Actor;
import org.jointfund.programme.CaseAccess;
import org.jointfund.programme.CiteDecision;
import org.jointfund.programme.Exempting;
import org.jointfund.programme.Programme;
import org.jointfund.shared.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;

/** The register of exceptions, of a case and of all; an officer enters a decision by which a guard is passed or the case goes on. */
@Controller
class ExemptionController {

    private final CaseAccess access;
    private final Exempting exempting;
    private final ExemptionPages pages;
    private final Words words;

    ExemptionController(CaseAccess access, Exempting exempting, ExemptionPages pages, Words words) {
        this.access = access;
        this.exempting = exempting;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping("/exceptions")
    String register(@RequestParam(required = false) @Nullable Long before, Actor actor, Model model) {
        model.addAttribute("page", pages.register(actor, before));
        return "programme/register";
    }

    @GetMapping("/api/v1/exceptions")
    @ResponseBody
    ExemptionPages.Entries entries(@RequestParam(required = false) @Nullable Long before, Actor actor) {
        return pages.register(actor, before);
    }

    @GetMapping("/cases/{number}/exceptions")
    String page(@PathVariable CaseNumber number, Actor actor, Model model) {
        Programme programme = access.visible(number, actor);
        model.addAttribute("header", CaseHeader.of(programme, words));
        model.addAttribute("number", number);
        model.addAttribute("rows", pages.of(programme));
        model.addAttribute("guards", pages.passable(programme, actor));
        model.addAttribute("reopensAs", pages.reopensAs(programme, actor).orElse(null));
        return "programme/exceptions";
    }

    @GetMapping("/api/v1/cases/{number}/exceptions")
    @ResponseBody
    List<ExemptionPages.Row> entries(@PathVariable CaseNumber number, Actor actor) {
        return pages.of(access.visible(number, actor));
    }

    @PostMapping({"/cases/{number}/exceptions", "/api/v1/cases/{number}/exceptions"})
    Receipt pass(
            @PathVariable CaseNumber number,
            @Body CiteDecision command,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Actor actor) {
        exempting.pass(number, command, sent(file), actor);
        return Receipt.of("/cases/" + number + "/exceptions", "exemption.passed");
    }

    @PostMapping({"/cases/{number}/reopening", "/api/v1/cases/{number}/reopening"})
    Receipt reopen(
            @PathVariable CaseNumber number,
            @Body CiteDecision command,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Actor actor) {
        exempting.reopen(number, command, sent(file), actor);
        return Receipt.of("/cases/" + number, "exemption.reopened");
    }

    private static Optional<UploadedFile> sent(@Nullable MultipartFile file) {
        return UploadedFile.given("file", Optional.ofNullable(file).map(MultipartFile::getResource));
    }
}
