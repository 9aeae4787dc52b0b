package org.jointfund.change.web;

import org.jointfund.change.Certifying;
import org.jointfund.change.RecordRefund;
import org.jointfund.change.Refunding;
import org.jointfund.change.SubmitStatement;
import org.jointfund.command.Body;
import org.jointfund.command.Receipt;
import org.jointfund.partner.Actor;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One agency's certified final statement, what was found on it, and its refund. */
@Controller
class StatementController {

    private final ClosurePages pages;
    private final Certifying certifying;
    private final Refunding refunding;

    StatementController(ClosurePages pages, Certifying certifying, Refunding refunding) {
        this.pages = pages;
        this.certifying = certifying;
        this.refunding = refunding;
    }

    @GetMapping("/cases/{number}/final-statement/{agency}")
    String statement(@PathVariable CaseNumber number, @PathVariable AgencyCode agency, Actor actor, Model model) {
        return pages.show("change/final-statement", number, agency, actor, model);
    }

    @PostMapping({"/cases/{number}/final-statement/{agency}", "/api/v1/cases/{number}/final-statement/{agency}"})
    Receipt submit(
            @PathVariable CaseNumber number,
            @PathVariable AgencyCode agency,
            @Body SubmitStatement command,
            Actor actor) {
        certifying.submit(number, agency, command, actor);
        return Receipt.of(path(number, agency), "closure.statementSubmitted");
    }

    @GetMapping("/cases/{number}/final-statement/{agency}/acceptance")
    String acceptance(@PathVariable CaseNumber number, @PathVariable AgencyCode agency, Actor actor, Model model) {
        return pages.show("change/statement-acceptance", number, agency, actor, model);
    }

    @PostMapping({
        "/cases/{number}/final-statement/{agency}/acceptance",
        "/api/v1/cases/{number}/final-statement/{agency}/acceptance"
    })
    Receipt check(
            @PathVariable CaseNumber number,
            @PathVariable AgencyCode agency,
            @Body ClosureController.Check command,
            Actor actor) {
        certifying.check(number, agency, command.accepted(), command.reasonText(), actor);
        return Receipt.of(
                path(number, agency), command.accepted() ? "closure.statementAccepted" : "closure.statementReturned");
    }

    @GetMapping("/cases/{number}/refund/{agency}")
    String refund(@PathVariable CaseNumber number, @PathVariable AgencyCode agency, Actor actor, Model model) {
        return pages.show("change/refund", number, agency, actor, model);
    }

    @PostMapping({"/cases/{number}/refund/{agency}", "/api/v1/cases/{number}/refund/{agency}"})
    Receipt record(
            @PathVariable CaseNumber number, @PathVariable AgencyCode agency, @Body RecordRefund command, Actor actor) {
        refunding.record(number, agency, command, actor);
        return Receipt.of("/cases/" + number + "/closure", "closure.refundRecorded", command.amount(), agency);
    }

    private static String path(CaseNumber number, AgencyCode agency) {
        return "/cases/%s/final-statement/%s".formatted(number, agency);
    }
}
