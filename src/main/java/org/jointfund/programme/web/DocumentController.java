package org.jointfund.programme.web;

import java.util.List;
import org.jointfund.command.Body;
import org.jointfund.command.Receipt;
import org.jointfund.partner.Actor;
import org.jointfund.programme.DocumentDrafting;
import org.jointfund.programme.DocumentPart;
import org.jointfund.programme.DocumentReading;
import org.jointfund.programme.PlanPeriod;
import org.jointfund.programme.QualityRecords;
import org.jointfund.programme.TextSection;
import org.jointfund.programme.WriteText;
import org.jointfund.shared.CaseNumber;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The programme document as a list of parts, its texts and its period. */
@Controller
class DocumentController {

    private final DocumentReading reading;
    private final DocumentDrafting drafting;
    private final QualityRecords checks;
    private final DocumentWords words;

    DocumentController(DocumentReading reading, DocumentDrafting drafting, QualityRecords checks, DocumentWords words) {
        this.reading = reading;
        this.drafting = drafting;
        this.checks = checks;
        this.words = words;
    }

    @GetMapping("/cases/{number}/document")
    String home(@PathVariable CaseNumber number, Actor actor, Model model) {
        model.addAttribute("page", new DocumentHomePage(reading.visible(number, actor), actor, words));
        model.addAttribute("lastCheck", LastCheck.of(checks.of(number), words));
        return "programme/document/home";
    }

    @GetMapping("/cases/{number}/document/texts/{section}")
    String text(@PathVariable CaseNumber number, @PathVariable String section, Actor actor, Model model) {
        model.addAttribute("section", TextSection.named(section));
        model.addAttribute("page", new DocumentPartPage(reading.visible(number, actor), section, actor, words));
        return "programme/document/text";
    }

    @PostMapping({"/cases/{number}/document/texts/{section}", "/api/v1/cases/{number}/document/texts/{section}"})
    Receipt write(
            @PathVariable CaseNumber number,
            @PathVariable String section,
            @Body WriteText command,
            @RequestParam(defaultValue = "false") boolean next,
            Actor actor) {
        TextSection written = TextSection.named(section);
        drafting.write(number, written, command, actor);
        return saved(next ? afterwards(number, written) : home(number));
    }

    @GetMapping("/cases/{number}/document/period")
    String period(@PathVariable CaseNumber number, Actor actor, Model model) {
        model.addAttribute(
                "page", new DocumentPartPage(reading.visible(number, actor), DocumentPart.PERIOD, actor, words));
        return "programme/document/period";
    }

    @PostMapping({"/cases/{number}/document/period", "/api/v1/cases/{number}/document/period"})
    Receipt plan(@PathVariable CaseNumber number, @Body PlanPeriod command, Actor actor) {
        drafting.write(number, command, actor);
        return saved(home(number));
    }

    private static String afterwards(CaseNumber number, TextSection section) {
        List<TextSection> all = List.of(TextSection.values());
        int next = all.indexOf(section) + 1;
        return next < all.size() ? home(number) + "/texts/" + all.get(next).part() : home(number) + "/results";
    }

    private static String home(CaseNumber number) {
        return "/cases/" + number + "/document";
    }

    private static Receipt saved(String location) {
        return Receipt.of(location, "document.saved");
    }
}
