package org.jointfund.change.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jointfund.change.Closing;
import org.jointfund.change.Completing;
import org.jointfund.change.FinalReporting;
import org.jointfund.change.NotifyCompletion;
import org.jointfund.change.SubmitFinalNarrative;
import org.jointfund.command.Body;
import org.jointfund.command.Receipt;
import org.jointfund.partner.Actor;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The check list of a closure, completion notices, the final narrative, and the last step. */
@Controller
class ClosureController {

    private final ClosurePages pages;
    private final Completing completing;
    private final FinalReporting finalReporting;
    private final Closing closing;

    ClosureController(ClosurePages pages, Completing completing, FinalReporting finalReporting, Closing closing) {
        this.pages = pages;
        this.completing = completing;
        this.finalReporting = finalReporting;
        this.closing = closing;
    }

    @GetMapping("/cases/{number}/closure")
    String closure(@PathVariable CaseNumber number, Actor actor, Model model) {
        model.addAttribute("page", pages.of(number, actor));
        return "change/closure";
    }

    @PostMapping({"/cases/{number}/closure", "/api/v1/cases/{number}/closure"})
    Receipt close(@PathVariable CaseNumber number, Actor actor) {
        closing.closeFinancially(number, actor);
        return Receipt.of("/cases/" + number + "/closure", "closure.closed");
    }

    @GetMapping("/cases/{number}/completion/{agency}")
    String completion(@PathVariable CaseNumber number, @PathVariable AgencyCode agency, Actor actor, Model model) {
        return pages.show("change/completion", number, agency, actor, model);
    }

    @PostMapping({"/cases/{number}/completion/{agency}", "/api/v1/cases/{number}/completion/{agency}"})
    Receipt notify(
            @PathVariable CaseNumber number,
            @PathVariable AgencyCode agency,
            @Body NotifyCompletion command,
            Actor actor) {
        completing.notify(number, agency, command, actor);
        return Receipt.of("/cases/" + number + "/closure", "closure.notified", agency);
    }

    @GetMapping("/cases/{number}/final-narrative")
    String narrative(@PathVariable CaseNumber number, Actor actor, Model model) {
        model.addAttribute("page", pages.of(number, actor));
        return "change/final-narrative";
    }

    @PostMapping({"/cases/{number}/final-narrative", "/api/v1/cases/{number}/final-narrative"})
    Receipt submit(@PathVariable CaseNumber number, @Body SubmitFinalNarrative command, Actor actor) {
        finalReporting.submit(number, command, actor);
        return Receipt.of("/cases/" + number + "/closure", "closure.narrativeSubmitted");
    }

    @GetMapping("/cases/{number}/final-narrative/acceptance")
    String acceptance(@PathVariable CaseNumber number, Actor actor, Model model) {
        model.addAttribute("page", pages.of(number, actor));
        return "change/narrative-acceptance";
    }

    @PostMapping({"/cases/{number}/final-narrative/acceptance", "/api/v1/cases/{number}/final-narrative/acceptance"})
    Receipt check(@PathVariable CaseNumber number, @Body Check command, Actor actor) {
        finalReporting.check(number, command.accepted(), command.reasonText(), actor);
        return Receipt.of(
                "/cases/" + number + "/closure",
                command.accepted() ? "closure.narrativeAccepted" : "closure.narrativeReturned");
    }

    /** What the secretariat found; a return needs its reason. */
    record Check(@NotNull Boolean accepted, @Size(max = 2000) @Nullable String reason) {

        String reasonText() {
            return reason == null ? "" : reason;
        }
    }
}
