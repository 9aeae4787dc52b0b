package org.jointfund.contribution.web;

import java.util.Locale;
import org.jointfund.command.Body;
import org.jointfund.command.Receipt;
import org.jointfund.contribution.Depositing;
import org.jointfund.contribution.RecordDeposit;
import org.jointfund.partner.Actor;
import org.jointfund.shared.FundCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What donors paid, and the form to write down another deposit. */
@Controller
class DepositController {

    private final Depositing depositing;
    private final ContributionPages pages;

    DepositController(Depositing depositing, ContributionPages pages) {
        this.depositing = depositing;
        this.pages = pages;
    }

    @GetMapping("/funds/{code}/deposits")
    String page(@PathVariable FundCode code, ContributionQuery query, Actor actor, Model model, Locale locale) {
        model.addAttribute("page", pages.of(code, query, actor, locale));
        model.addAttribute("choices", pages.choices(code, actor, locale));
        return "contribution/deposits";
    }

    @PostMapping({"/funds/{code}/deposits", "/api/v1/funds/{code}/deposits"})
    Receipt deposit(@PathVariable FundCode code, @Body RecordDeposit command, Actor actor) {
        depositing.record(code, command, actor);
        return Receipt.of("/funds/" + code + "/deposits", "deposit.recorded", command.reference());
    }
}
