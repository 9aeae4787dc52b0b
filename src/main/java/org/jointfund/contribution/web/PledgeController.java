package org.jointfund.contribution.web;

import java.util.Locale;
import org.jointfund.command.Body;
import org.jointfund.command.Receipt;
import org.jointfund.contribution.AnnouncePledge;
import org.jointfund.contribution.Pledging;
import org.jointfund.partner.Actor;
import org.jointfund.shared.FundCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What donors announced, and the form to write down another announcement. */
@Controller
class PledgeController {

    private final Pledging pledging;
    private final ContributionPages pages;

    PledgeController(Pledging pledging, ContributionPages pages) {
        this.pledging = pledging;
        this.pages = pages;
    }

    @GetMapping("/funds/{code}/pledges")
    String page(@PathVariable FundCode code, ContributionQuery query, Actor actor, Model model, Locale locale) {
        model.addAttribute("page", pages.of(code, query, actor, locale));
        model.addAttribute("choices", pages.choices(code, actor, locale));
        return "contribution/pledges";
    }

    @PostMapping({"/funds/{code}/pledges", "/api/v1/funds/{code}/pledges"})
    Receipt pledge(@PathVariable FundCode code, @Body AnnouncePledge command, Actor actor) {
        pledging.announce(code, command, actor);
        return Receipt.of("/funds/" + code + "/pledges", "pledge.announced", command.reference());
    }
}
