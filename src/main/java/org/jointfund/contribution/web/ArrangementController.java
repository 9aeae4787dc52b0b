package org.jointfund.contribution.web;

import java.util.Locale;
import org.jointfund.command.Body;
import org.jointfund.command.Receipt;
import org.jointfund.contribution.Arranging;
import org.jointfund.contribution.SignArrangement;
import org.jointfund.partner.Actor;
import org.jointfund.shared.FundCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What donors signed, and the form to write down another arrangement. */
@Controller
class ArrangementController {

    private final Arranging arranging;
    private final ContributionPages pages;

    ArrangementController(Arranging arranging, ContributionPages pages) {
        this.arranging = arranging;
        this.pages = pages;
    }

    @GetMapping("/funds/{code}/arrangements")
    String page(@PathVariable FundCode code, ContributionQuery query, Actor actor, Model model, Locale locale) {
        model.addAttribute("page", pages.of(code, query, actor, locale));
        model.addAttribute("choices", pages.choices(code, actor, locale));
        return "contribution/arrangements";
    }

    @PostMapping({"/funds/{code}/arrangements", "/api/v1/funds/{code}/arrangements"})
    Receipt arrangement(@PathVariable FundCode code, @Body SignArrangement command, Actor actor) {
        arranging.sign(code, command, actor);
        return Receipt.of("/funds/" + code + "/arrangements", "arrangement.signed", command.reference());
    }
}
