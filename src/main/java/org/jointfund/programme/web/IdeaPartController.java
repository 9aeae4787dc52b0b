package org.jointfund.programme.web;

import java.util.Locale;
import org.jointfund.command.Body;
import org.jointfund.command.Receipt;
import org.jointfund.partner.Actor;
import org.jointfund.programme.CaseAccess;
import org.jointfund.programme.Editing;
import org.jointfund.programme.IdeaContent;
import org.jointfund.programme.IdeaMarkers;
import org.jointfund.programme.IdeaMoney;
import org.jointfund.programme.IdeaPart;
import org.jointfund.programme.IdeaPartners;
import org.jointfund.programme.IdeaPlace;
import org.jointfund.programme.IdeaSection;
import org.jointfund.programme.Programme;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The parts of an idea: a page and a form each, saved from the version the person was looking at. */
@Controller
class IdeaPartController {

    private final Editing editing;
    private final CaseAccess access;
    private final IdeaPages pages;

    IdeaPartController(Editing editing, CaseAccess access, IdeaPages pages) {
        this.editing = editing;
        this.access = access;
        this.pages = pages;
    }

    @GetMapping("/cases/{number}/idea/{part}")
    String page(@PathVariable CaseNumber number, @PathVariable String part, Actor actor, Model model) {
        Programme programme = access.asPartner(number, actor);
        model.addAllAttributes(pages.form(programme, part(part)));
        return "programme/idea-" + part(part).path();
    }

    private static IdeaPart part(String path) {
        for (IdeaPart part : IdeaPart.values()) {
            if (part.path().equals(path.toLowerCase(Locale.ROOT))) {
                return part;
            }
        }
        throw new NotFound("part", path);
    }

    @PostMapping({"/cases/{number}/idea/partners", "/api/v1/cases/{number}/idea/partners"})
    Receipt save(@PathVariable CaseNumber number, @RequestParam int version, @Body IdeaPartners part, Actor actor) {
        return saved(number, part, version, actor);
    }

    @PostMapping({"/cases/{number}/idea/place", "/api/v1/cases/{number}/idea/place"})
    Receipt save(@PathVariable CaseNumber number, @RequestParam int version, @Body IdeaPlace part, Actor actor) {
        return saved(number, part, version, actor);
    }

    @PostMapping({"/cases/{number}/idea/content", "/api/v1/cases/{number}/idea/content"})
    Receipt save(@PathVariable CaseNumber number, @RequestParam int version, @Body IdeaContent part, Actor actor) {
        return saved(number, part, version, actor);
    }

    @PostMapping({"/cases/{number}/idea/money", "/api/v1/cases/{number}/idea/money"})
    Receipt save(@PathVariable CaseNumber number, @RequestParam int version, @Body IdeaMoney part, Actor actor) {
        return saved(number, part, version, actor);
    }

    @PostMapping({"/cases/{number}/idea/markers", "/api/v1/cases/{number}/idea/markers"})
    Receipt save(@PathVariable CaseNumber number, @RequestParam int version, @Body IdeaMarkers part, Actor actor) {
        return saved(number, part, version, actor);
    }

    private Receipt saved(CaseNumber number, IdeaSection part, int version, Actor actor) {
        editing.save(number, part, version, actor);
        return Receipt.of("/cases/" + number + "/idea", "idea.saved." + part.part());
    }
}
