package org.jointfund.programme.web;

import org.jointfund.command.Body;
import org.jointfund.command.Receipt;
import org.jointfund.fund.Countries;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Organisations;
import org.jointfund.programme.DocumentDrafting;
import org.jointfund.programme.DocumentPart;
import org.jointfund.programme.DocumentReading;
import org.jointfund.programme.NameSignatories;
import org.jointfund.shared.CaseNumber;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Who signs the programme document for each agency and each government. */
@Controller
class SignatoriesController {

    private final DocumentReading reading;
    private final DocumentDrafting drafting;
    private final Organisations organisations;
    private final Countries countries;
    private final DocumentWords words;

    SignatoriesController(
            DocumentReading reading,
            DocumentDrafting drafting,
            Organisations organisations,
            Countries countries,
            DocumentWords words) {
        this.reading = reading;
        this.drafting = drafting;
        this.organisations = organisations;
        this.countries = countries;
        this.words = words;
    }

    @GetMapping("/cases/{number}/document/signatories")
    String page(@PathVariable CaseNumber number, Actor actor, Model model) {
        DocumentPartPage page =
                new DocumentPartPage(reading.visible(number, actor), DocumentPart.SIGNATORIES, actor, words);
        model.addAttribute("page", page);
        model.addAttribute("parties", SignatoryParty.of(page.contents(), organisations, countries, words.locale()));
        return "programme/document/signatories";
    }

    @PostMapping({"/cases/{number}/document/signatories", "/api/v1/cases/{number}/document/signatories"})
    Receipt write(@PathVariable CaseNumber number, @Body NameSignatories command, Actor actor) {
        drafting.write(number, command, actor);
        return Receipt.of("/cases/" + number + "/document", "document.saved");
    }
}
