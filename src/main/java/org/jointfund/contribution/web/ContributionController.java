package org.jointfund.contribution.web;

import java.util.Locale;
import org.jointfund.contribution.Capitalisation;
import org.jointfund.contribution.CapitalisationTable;
import org.jointfund.fund.RuleSets;
import org.jointfund.partner.Actor;
import org.jointfund.shared.FundCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** How far a fund is capitalised, and the rows behind each figure. */
@Controller
class ContributionController {

    private final Capitalisation capitalisation;
    private final ContributionPages pages;
    private final RuleSets ruleSets;

    ContributionController(Capitalisation capitalisation, ContributionPages pages, RuleSets ruleSets) {
        this.capitalisation = capitalisation;
        this.pages = pages;
        this.ruleSets = ruleSets;
    }

    @GetMapping("/funds/{code}/capitalisation")
    String capitalisation(@PathVariable FundCode code, Actor actor, Model model, Locale locale) {
        model.addAttribute("table", capitalisation.of(code, actor));
        model.addAttribute("name", ruleSets.current(code).fund().name().in(locale));
        return "contribution/capitalisation";
    }

    @ResponseBody
    @GetMapping(value = "/api/v1/funds/{code}/capitalisation", produces = MediaType.APPLICATION_JSON_VALUE)
    CapitalisationTable capitalisation(@PathVariable FundCode code, Actor actor) {
        return capitalisation.of(code, actor);
    }

    @GetMapping("/funds/{code}/contributions")
    String contributions(
            @PathVariable FundCode code, ContributionQuery query, Actor actor, Model model, Locale locale) {
        model.addAttribute("page", pages.of(code, query, actor, locale));
        return "contribution/contributions";
    }

    @ResponseBody
    @GetMapping(value = "/api/v1/funds/{code}/contributions", produces = MediaType.APPLICATION_JSON_VALUE)
    ContributionPage contributions(@PathVariable FundCode code, ContributionQuery query, Actor actor, Locale locale) {
        return pages.of(code, query, actor, locale);
    }
}
