package org.jointfund.programme.web;

import org.jointfund.document.DocumentId;
import org.jointfund.partner.Actor;
import org.jointfund.programme.CaseAccess;
import org.jointfund.shared.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The record of a case: what is filed on it, and what happened to it. */
@Controller
class RecordController {

    private final CaseAccess access;
    private final CasePages pages;
    private final FilePages files;
    private final HistoryPages history;

    RecordController(CaseAccess access, CasePages pages, FilePages files, HistoryPages history) {
        this.access = access;
        this.pages = pages;
        this.files = files;
        this.history = history;
    }

    @GetMapping("/cases/{number}/documents")
    String documents(
            @PathVariable CaseNumber number,
            @RequestParam(required = false) @Nullable DocumentId before,
            Actor actor,
            Model model) {
        model.addAttribute("header", pages.header(access.visible(number, actor)));
        model.addAttribute("files", files.page(number, before, actor));
        return "programme/documents";
    }

    @GetMapping("/cases/{number}/history")
    String history(
            @PathVariable CaseNumber number,
            @RequestParam(required = false) @Nullable Long before,
            Actor actor,
            Model model) {
        model.addAttribute("header", pages.header(access.visible(number, actor)));
        model.addAttribute("history", history.page(number, actor, before));
        return "programme/history";
    }
}
