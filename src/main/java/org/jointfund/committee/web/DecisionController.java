package org.jointfund.committee.web;

import jakarta.validation.Valid;
import java.util.Locale;
import org.jointfund.command.Body;
import org.jointfund.command.Receipt;
import org.jointfund.committee.CirculateDecision;
import org.jointfund.committee.Circulating;
import org.jointfund.committee.Deciding;
import org.jointfund.committee.DeclareInterest;
import org.jointfund.committee.Deliberation;
import org.jointfund.committee.OnBehalf;
import org.jointfund.committee.RecordDecision;
import org.jointfund.committee.RecordPosition;
import org.jointfund.committee.TakePosition;
import org.jointfund.committee.Telling;
import org.jointfund.partner.Actor;
import org.jointfund.shared.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.multipart.MultipartFile;

@Controller
class DecisionController {

    private static final String ITEM = "/cases/{number}/decisions/{n}";
    private static final String API = "/api/v1" + ITEM;

    private final DecisionPages pages;
    private final Attachments attachments;
    private final Deliberation deliberation;
    private final OnBehalf onBehalf;
    private final Telling telling;
    private final Deciding deciding;
    private final Circulating circulating;

    DecisionController(
            DecisionPages pages,
            Attachments attachments,
            Deliberation deliberation,
            OnBehalf onBehalf,
            Telling telling,
            Deciding deciding,
            Circulating circulating) {
        this.pages = pages;
        this.attachments = attachments;
        this.deliberation = deliberation;
        this.onBehalf = onBehalf;
        this.telling = telling;
        this.deciding = deciding;
        this.circulating = circulating;
    }

    @GetMapping(ITEM)
    String item(@PathVariable CaseNumber number, @PathVariable int n, Actor actor, Locale locale, Model model) {
        model.addAttribute("page", pages.of(number, n, actor, locale));
        return "committee/decision";
    }

    @PostMapping({ITEM, API})
    Receipt decide(
            @PathVariable CaseNumber number, @PathVariable int n, @Body @Valid RecordDecision command, Actor actor) {
        deciding.decide(number, n, command, actor);
        return Receipt.of(page(number, n), "item.decided." + command.outcome(), number);
    }

    @PostMapping({ITEM + "/circulation", API + "/circulation"})
    Receipt circulate(
            @PathVariable CaseNumber number, @PathVariable int n, @Body @Valid CirculateDecision command, Actor actor) {
        circulating.circulate(number, n, command, actor);
        return Receipt.of(page(number, n), "decision.circulated", number);
    }

    @PostMapping({ITEM + "/position", API + "/position"})
    Receipt take(@PathVariable CaseNumber number, @PathVariable int n, @Body @Valid TakePosition command, Actor actor) {
        deliberation.take(number, n, command, actor);
        return Receipt.of(page(number, n), "position.taken", number);
    }

    @GetMapping(ITEM + "/interest")
    String interest(@PathVariable CaseNumber number, @PathVariable int n, Actor actor, Locale locale, Model model) {
        model.addAttribute("page", pages.of(number, n, actor, locale));
        return "committee/interest";
    }

    @PostMapping({ITEM + "/interest", API + "/interest"})
    Receipt declare(
            @PathVariable CaseNumber number, @PathVariable int n, @Body @Valid DeclareInterest command, Actor actor) {
        deliberation.declare(number, n, command, actor);
        return Receipt.of(page(number, n), "interest.declared", number);
    }

    @PostMapping({ITEM + "/stepping-out", API + "/stepping-out"})
    Receipt stepOut(@PathVariable CaseNumber number, @PathVariable int n, Actor actor) {
        deliberation.stepOut(number, n, actor);
        return Receipt.of(page(number, n), "member.steppedOut", number);
    }

    @GetMapping(ITEM + "/positions")
    String positions(@PathVariable CaseNumber number, @PathVariable int n, Actor actor, Locale locale, Model model) {
        model.addAttribute("page", pages.of(number, n, actor, locale));
        return "committee/positions";
    }

    @PostMapping({ITEM + "/positions", API + "/positions"})
    Receipt record(
            @PathVariable CaseNumber number,
            @PathVariable int n,
            @Body @Valid RecordPosition command,
            @RequestPart(required = false) @Nullable MultipartFile file,
            Actor actor) {
        onBehalf.record(number, n, command, attachments.accept(file), actor);
        return Receipt.of(page(number, n), "position.recorded", command.seat());
    }

    @PostMapping({ITEM + "/notices", API + "/notices"})
    Receipt read(@PathVariable CaseNumber number, @PathVariable int n, Actor actor) {
        telling.read(number, n, actor);
        return Receipt.of(page(number, n), "notice.read");
    }

    private static String page(CaseNumber number, int n) {
        return "/cases/" + number + "/decisions/" + n;
    }
}
