package org.jointfund.fund.web;

import java.util.Locale;
import java.util.Optional;
import org.jointfund.fund.HolderNames;
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
    private final HolderNames names;

    FundRulesController(RuleSets ruleSets, HolderNames names) {
        this.ruleSets = ruleSets;
        this.names = names;
    }

    @GetMapping("/funds/{code}/rules")
    String page(@PathVariable String code, @RequestParam Optional<Integer> version, Locale locale, Model model) {
        FundCode fund = new FundCode(code);
        RuleSet rules = version.map(number -> ruleSets.version(fund, number)).orElseGet(() -> ruleSets.current(fund));
        int present = ruleSets.current(fund).version();
        model.addAttribute("page", new FundRulesPage(rules, present, names, locale));
        return "fund/rules";
    }
}
