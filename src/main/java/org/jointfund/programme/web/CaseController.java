package org.jointfund.programme.web;

import java.util.List;
import org.jointfund.fund.RuleSets;
import org.jointfund.partner.Actor;
import org.jointfund.programme.CaseAccess;
import org.jointfund.programme.CaseSteps;
import org.jointfund.programme.CaseSteps.OpenStep;
import org.jointfund.programme.CaseSteps.Picture;
import org.jointfund.programme.Programme;
import org.jointfund.programme.Programmes;
import org.jointfund.shared.CaseNumber;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** The case: where it is, and its process. */
@Controller
class CaseController {

    private final CaseAccess access;
    private final Programmes programmes;
    private final CaseSteps steps;
    private final CasePages pages;
    private final RuleSets ruleSets;

    CaseController(CaseAccess access, Programmes programmes, CaseSteps steps, CasePages pages, RuleSets ruleSets) {
        this.access = access;
        this.programmes = programmes;
        this.steps = steps;
        this.pages = pages;
        this.ruleSets = ruleSets;
    }

    @GetMapping("/cases/{number}")
    String summary(@PathVariable CaseNumber number, Actor actor, Model model) {
        Programme programme = access.visible(number, actor);
        List<OpenStep> open = steps.open(number);
        model.addAttribute("header", pages.header(programme));
        model.addAttribute("where", pages.where(programme, open));
        model.addAttribute("phases", Phase.of(programme.status(), pages.words()));
        model.addAttribute(
                "steps", open.stream().map(step -> pages.step(step, actor)).toList());
        model.addAttribute(
                "facts", pages.facts(programme, ruleSets.version(programme.fund(), programme.ruleSetVersion())));
        model.addAttribute("sections", pages.sections(programme, actor));
        model.addAttribute("shares", pages.shares(programmes.shares(number)));
        model.addAttribute("budget", pages.words().amount(programme.budget()));
        return "programme/summary";
    }

    @GetMapping("/cases/{number}/process")
    String process(@PathVariable CaseNumber number, Actor actor, Model model) {
        Programme programme = access.visible(number, actor);
        List<Picture> pictures = steps.pictures(number);
        model.addAttribute("header", pages.header(programme));
        model.addAttribute(
                "steps",
                steps.open(number).stream().map(step -> pages.step(step, actor)).toList());
        model.addAttribute("processes", pictures.stream().map(pages::process).toList());
        return "programme/process";
    }

    @GetMapping(value = "/cases/{number}/process/{process}", produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    String model(@PathVariable CaseNumber number, @PathVariable String process, Actor actor) {
        access.visible(number, actor);
        return steps.model(process);
    }
}
