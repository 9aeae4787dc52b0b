package org.jointfund.programme.web;

import java.util.List;
import org.jointfund.command.Body;
import org.jointfund.command.Receipt;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Role;
import org.jointfund.programme.CaseAccess;
import org.jointfund.programme.CaseSteps;
import org.jointfund.programme.DecideLapse;
import org.jointfund.programme.DecideThirdReturn;
import org.jointfund.programme.Programme;
import org.jointfund.programme.Returns;
import org.jointfund.shared.CaseNumber;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What the secretariat decides about ideas that went back: lapse or more time, a further return or the end. */
@Controller
class ReturnsController {

    private final Returns returns;
    private final CaseAccess access;
    private final CaseSteps steps;
    private final IdeaPages pages;
    private final Words words;

    ReturnsController(Returns returns, CaseAccess access, CaseSteps steps, IdeaPages pages, Words words) {
        this.returns = returns;
        this.access = access;
        this.steps = steps;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping("/cases/{number}/lapse")
    String lapse(@PathVariable CaseNumber number, Actor actor, Model model) {
        Programme programme = access.asOfficer(number, actor);
        return show(programme, "lapse", returns.isOverdue(programme), model);
    }

    @PostMapping({"/cases/{number}/lapse", "/api/v1/cases/{number}/lapse"})
    Receipt decideLapse(@PathVariable CaseNumber number, @Body DecideLapse command, Actor actor) {
        returns.decideLapse(number, command, actor);
        return Receipt.of("/cases/" + number, command.lapse() ? "idea.lapsed" : "idea.extended");
    }

    @GetMapping("/cases/{number}/third-return")
    String thirdReturn(@PathVariable CaseNumber number, Actor actor, Model model) {
        Programme programme = access.as(number, Role.SECRETARIAT_HEAD, actor);
        return show(programme, "allow", steps.isOpen(number, "decideThirdReturn"), model);
    }

    @PostMapping({"/cases/{number}/third-return", "/api/v1/cases/{number}/third-return"})
    Receipt decideThirdReturn(@PathVariable CaseNumber number, @Body DecideThirdReturn command, Actor actor) {
        returns.decideThirdReturn(number, command, actor);
        return Receipt.of("/cases/" + number, command.allow() ? "idea.returnAllowed" : "idea.returnRefused");
    }

    private String show(Programme programme, String question, boolean open, Model model) {
        model.addAttribute("number", programme.number());
        model.addAttribute("header", pages.header(programme));
        model.addAttribute("question", question);
        model.addAttribute("open", open);
        model.addAttribute("returns", programme.returns());
        model.addAttribute("since", words.day(programme.statusSince(), programme.fund()));
        model.addAttribute(
                "options",
                List.of(
                        new Option("true", words.get("decide." + question + ".true")),
                        new Option("false", words.get("decide." + question + ".false"))));
        return "programme/decide";
    }
}
