package org.jointfund.agreement.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jointfund.agreement.Translating;
import org.jointfund.command.Body;
import org.jointfund.command.Receipt;
import org.jointfund.partner.Actor;
import org.jointfund.shared.CaseNumber;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** An officer has the agreement issued in another language of the fund. */
@Controller
class LanguageController {

    private final AgreementPages pages;
    private final Translating translating;

    LanguageController(AgreementPages pages, Translating translating) {
        this.pages = pages;
        this.translating = translating;
    }

    @GetMapping("/cases/{number}/agreement/language")
    String page(@PathVariable CaseNumber number, Actor actor, Model model) {
        model.addAttribute("page", pages.of(number, actor));
        model.addAttribute("languages", translating.offered(number, actor));
        return "agreement/language";
    }

    @PostMapping({"/cases/{number}/agreement/language", "/api/v1/cases/{number}/agreement/language"})
    Receipt issue(@PathVariable CaseNumber number, @Body IssueIn command, Actor actor) {
        translating.issueIn(number, Locale.forLanguageTag(command.language()), actor);
        return AgreementPages.done(number, "agreement.issuedIn");
    }

    /** The language, as two letters. */
    record IssueIn(@NotBlank @Size(max = 10) String language) {}
}
