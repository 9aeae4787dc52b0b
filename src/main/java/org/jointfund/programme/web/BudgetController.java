package org.jointfund.programme.web;

import org.jointfund.command.Body;
import org.jointfund.command.Receipt;
import org.jointfund.fund.ReferenceLists;
import org.jointfund.partner.Actor;
import org.jointfund.programme.Budgeting;
import org.jointfund.programme.ConfirmBudget;
import org.jointfund.programme.DocumentReading;
import org.jointfund.programme.EnterBudget;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The document's budget: all agencies side by side, and one grid per agency. */
@Controller
class BudgetController {

    private final DocumentReading reading;
    private final Budgeting budgeting;
    private final ReferenceLists lists;
    private final DocumentWords words;

    BudgetController(DocumentReading reading, Budgeting budgeting, ReferenceLists lists, DocumentWords words) {
        this.reading = reading;
        this.budgeting = budgeting;
        this.lists = lists;
        this.words = words;
    }

    @GetMapping("/cases/{number}/budget")
    String overview(@PathVariable CaseNumber number, Actor actor, Model model) {
        model.addAttribute("page", page(number, actor));
        return "programme/document/budget";
    }

    @GetMapping("/cases/{number}/budget/{agency}")
    String grid(@PathVariable CaseNumber number, @PathVariable AgencyCode agency, Actor actor, Model model) {
        BudgetPage page = page(number, actor);
        if (!page.agencies().contains(agency)) {
            throw new NotFound("agency", agency.value());
        }
        model.addAttribute("page", page);
        model.addAttribute("agency", agency);
        return "programme/document/grid";
    }

    private BudgetPage page(CaseNumber number, Actor actor) {
        return new BudgetPage(reading.visible(number, actor), lists, actor, words);
    }

    @PostMapping({"/cases/{number}/budget/{agency}", "/api/v1/cases/{number}/budget/{agency}"})
    Receipt enter(
            @PathVariable CaseNumber number, @PathVariable AgencyCode agency, @Body EnterBudget command, Actor actor) {
        budgeting.enter(number, agency, command, actor);
        return Receipt.of("/cases/" + number + "/budget/" + agency, "document.budgetSaved", agency);
    }

    @PostMapping({"/cases/{number}/budget/{agency}/confirmation", "/api/v1/cases/{number}/budget/{agency}/confirmation"
    })
    Receipt confirm(
            @PathVariable CaseNumber number,
            @PathVariable AgencyCode agency,
            @Body ConfirmBudget command,
            Actor actor) {
        budgeting.confirm(number, agency, command, actor);
        return Receipt.of("/cases/" + number + "/budget/" + agency, "document.budgetConfirmed", agency);
    }
}
