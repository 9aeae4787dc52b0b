package org.jointfund.fund.web;

import java.util.Locale;
import java.util.Optional;
import org.jointfund.fund.RuleSet;
import org.jointfund.fund.RuleSets;
import org.jointfund.shared.FundCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class FundRulesController {

    private final RuleSets ruleSets;

    FundRulesController(RuleSets ruleSets) {
        this.ruleSets = ruleSets;
    }

    @GetMapping("/funds/{code}/rules")
    String page(@PathVariable String code, @RequestParam Optional<Integer> version, Locale locale, Model model) {
        FundCode fund = new FundCode(code);
        RuleSet rules = version.map(number -> ruleSets.version(fund, number)).orElseGet(() -> ruleSets.current(fund));
        model.addAttribute(
                "page", new FundRulesPage(rules, ruleSets.current(fund).version(), locale));
        return "fund/rules";
    }
}
