package org.jointfund.appraisal.web;

import jakarta.validation.Valid;
import java.util.Locale;
import org.jointfund.appraisal.CheckIdea;
import org.jointfund.appraisal.IdeaChecking;
import org.jointfund.command.Body;
import org.jointfund.command.Receipt;
import org.jointfund.partner.Actor;
import org.jointfund.shared.CaseNumber;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class EligibilityController {

    private final EligibilityPages pages;
    private final IdeaChecking checking;

    EligibilityController(EligibilityPages pages, IdeaChecking checking) {
        this.pages = pages;
        this.checking = checking;
    }

    @GetMapping("/cases/{number}/eligibility")
    String page(@PathVariable CaseNumber number, Actor actor, Locale locale, Model model) {
        model.addAttribute("page", pages.of(number, actor, locale));
        return "appraisal/eligibility";
    }

    @PostMapping({"/cases/{number}/eligibility", "/api/v1/cases/{number}/eligibility"})
    Receipt check(@PathVariable CaseNumber number, @Body @Valid CheckIdea command, Actor actor) {
        checking.check(number, command, actor);
        return Receipt.of("/cases/" + number, "idea.checked." + command.result(), number);
    }
}
