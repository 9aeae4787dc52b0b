package org.jointfund.fund.web;

import java.util.Locale;
import java.util.Optional;
import org.jointfund.fund.HolderNames;
import org.jointfund.fund.RuleSet;
import org.jointfund.fund.RuleSets;
import org.jointfund.shared.FundCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

@Controller
class FundRulesController {

    private final RuleSets ruleSets;
    private final HolderNames names;

    FundRulesController(RuleSets ruleSets, HolderNames names) {
        this.ruleSets = ruleSets;
        this.names = names;
    }

    @GetMapping("/funds/{code}/rules")
    String page(@PathVariable FundCode code, @RequestParam Optional<Integer> version, Locale locale, Model model) {
        model.addAttribute("page", new FundRulesPage(rules(code, version), present(code), names, locale));
        return "fund/rules";
    }

    @ResponseBody
    @GetMapping(value = "/api/v1/funds/{code}/rules", produces = MediaType.APPLICATION_JSON_VALUE)
    RulesAnswer rules(@PathVariable FundCode code, @RequestParam Optional<Integer> version, Locale locale) {
        return RulesAnswer.of(rules(code, version), present(code), locale);
    }

    private RuleSet rules(FundCode fund, Optional<Integer> version) {
        return version.map(number -> ruleSets.version(fund, number)).orElseGet(() -> ruleSets.current(fund));
    }

    private int present(FundCode fund) {
        return ruleSets.current(fund).version();
    }
}
