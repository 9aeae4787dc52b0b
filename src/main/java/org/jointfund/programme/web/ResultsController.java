package org.jointfund.programme.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jointfund.command.Body;
import org.jointfund.command.Receipt;
import org.jointfund.partner.Actor;
import org.jointfund.programme.DocumentDrafting;
import org.jointfund.programme.DocumentPart;
import org.jointfund.programme.DocumentReading;
import org.jointfund.programme.WriteResults;
import org.jointfund.programme.WriteRisks;
import org.jointfund.programme.WriteWorkPlan;
import org.jointfund.shared.CaseNumber;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The results framework, the work plan and the risk register of a programme document. */
@Controller
class ResultsController {

    private final DocumentReading reading;
    private final DocumentDrafting drafting;
    private final DocumentWords words;

    ResultsController(DocumentReading reading, DocumentDrafting drafting, DocumentWords words) {
        this.reading = reading;
        this.drafting = drafting;
        this.words = words;
    }

    @GetMapping("/cases/{number}/document/results")
    String results(@PathVariable CaseNumber number, Actor actor, HttpServletRequest request, Model model) {
        DocumentPartPage page =
                new DocumentPartPage(reading.visible(number, actor), DocumentPart.RESULTS, actor, words);
        return rows(page, page.contents().results().rows(), request, model);
    }

    @PostMapping({"/cases/{number}/document/results", "/api/v1/cases/{number}/document/results"})
    Receipt write(
            @PathVariable CaseNumber number,
            @Body WriteResults command,
            @RequestParam(defaultValue = "false") boolean more,
            Actor actor) {
        drafting.write(number, command, actor);
        return saved(number, DocumentPart.RESULTS, more);
    }

    @GetMapping("/cases/{number}/document/work-plan")
    String workPlan(@PathVariable CaseNumber number, Actor actor, HttpServletRequest request, Model model) {
        WorkPlanPage page = WorkPlanPage.of(reading.visible(number, actor), actor, words);
        model.addAttribute("plan", page);
        return rows(page.part(), page.activities(), request, model);
    }

    @PostMapping({"/cases/{number}/document/work-plan", "/api/v1/cases/{number}/document/work-plan"})
    Receipt write(
            @PathVariable CaseNumber number,
            @Body WriteWorkPlan command,
            @RequestParam(defaultValue = "false") boolean more,
            Actor actor) {
        drafting.write(number, command, actor);
        return saved(number, DocumentPart.WORK_PLAN, more);
    }

    @GetMapping("/cases/{number}/document/risks")
    String risks(@PathVariable CaseNumber number, Actor actor, HttpServletRequest request, Model model) {
        DocumentPartPage page = new DocumentPartPage(reading.visible(number, actor), DocumentPart.RISKS, actor, words);
        return rows(page, page.contents().risks(), request, model);
    }

    @PostMapping({"/cases/{number}/document/risks", "/api/v1/cases/{number}/document/risks"})
    Receipt write(
            @PathVariable CaseNumber number,
            @Body WriteRisks command,
            @RequestParam(defaultValue = "false") boolean more,
            Actor actor) {
        drafting.write(number, command, actor);
        return saved(number, DocumentPart.RISKS, more);
    }

    private static String rows(DocumentPartPage page, List<?> stored, HttpServletRequest request, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("stored", stored);
        model.addAttribute("shownRows", TypedRows.shown(stored.size(), request));
        return "programme/document/" + page.name();
    }

    private static Receipt saved(CaseNumber number, String part, boolean more) {
        return Receipt.of("/cases/" + number + "/document" + (more ? "/" + part : ""), "document.saved");
    }
}
