package org.jointfund.committee.web;

import jakarta.validation.Valid;
import java.util.Locale;
import org.jointfund.command.Body;
import org.jointfund.command.Receipt;
import org.jointfund.committee.Agenda;
import org.jointfund.committee.Item;
import org.jointfund.committee.Pipeline;
import org.jointfund.committee.PlaceOnAgenda;
import org.jointfund.committee.ReviewPipelineEntry;
import org.jointfund.partner.Actor;
import org.jointfund.shared.CaseNumber;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class AgendaController {

    private final AgendaPages pages;
    private final Agenda agenda;
    private final Pipeline pipeline;

    AgendaController(AgendaPages pages, Agenda agenda, Pipeline pipeline) {
        this.pages = pages;
        this.agenda = agenda;
        this.pipeline = pipeline;
    }

    @GetMapping("/cases/{number}/agenda")
    String page(@PathVariable CaseNumber number, Actor actor, Locale locale, Model model) {
        model.addAttribute("page", pages.of(number, actor, locale));
        return "committee/agenda";
    }

    @PostMapping({"/cases/{number}/agenda", "/api/v1/cases/{number}/agenda"})
    Receipt place(@PathVariable CaseNumber number, @Body @Valid PlaceOnAgenda command, Actor actor) {
        Item item = agenda.place(number, command, actor);
        return Receipt.of("/cases/" + number + "/decisions/" + item.ordinal(), "item.placed", number);
    }

    @PostMapping({"/cases/{number}/retabling", "/api/v1/cases/{number}/retabling"})
    Receipt retable(@PathVariable CaseNumber number, Actor actor) {
        pipeline.retable(number, actor);
        return Receipt.of("/cases/" + number + "/agenda", "item.retabled", number);
    }

    @PostMapping({"/cases/{number}/pipeline", "/api/v1/cases/{number}/pipeline"})
    Receipt review(@PathVariable CaseNumber number, @Body @Valid ReviewPipelineEntry command, Actor actor) {
        pipeline.review(number, command, actor);
        return Receipt.of("/cases/" + number, "pipeline.reviewed", number);
    }
}
