package org.jointfund.programme.web;

import java.util.List;
import org.jointfund.document.DocumentId;
import org.jointfund.partner.Actor;
import org.jointfund.programme.AgencyShare;
import org.jointfund.programme.CaseAccess;
import org.jointfund.programme.CaseHistory;
import org.jointfund.programme.CaseSection;
import org.jointfund.programme.CaseSteps;
import org.jointfund.programme.Idea;
import org.jointfund.programme.Ideas;
import org.jointfund.programme.Portfolio;
import org.jointfund.programme.Programme;
import org.jointfund.programme.Programmes;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cases for programs: what the pages show, as data. */
@RestController
class CasesApi {

    private final CaseAccess access;
    private final Programmes programmes;
    private final Ideas ideas;
    private final CaseFacts facts;
    private final Portfolio portfolio;

    CasesApi(CaseAccess access, Programmes programmes, Ideas ideas, CaseFacts facts, Portfolio portfolio) {
        this.access = access;
        this.programmes = programmes;
        this.ideas = ideas;
        this.facts = facts;
        this.portfolio = portfolio;
    }

    /** A page of cases; {@code next} is the value of {@code after} for the following one. */
    record CaseList(List<Programme> cases, @Nullable String next) {}

    @GetMapping("/api/v1/cases")
    CaseList list(@ModelAttribute CaseQuery query, Actor actor) {
        Page<Programme> page = query.page(programmes, actor);
        return new CaseList(page.rows(), page.next());
    }

    /** A case with what its agencies ask for or were given, the steps that wait, and what there is to open. */
    record CaseView(
            Programme programme,
            List<AgencyShare> shares,
            List<CaseSteps.OpenStep> open,
            List<CaseSection.Link> sections) {}

    @GetMapping("/api/v1/cases/{number}")
    CaseView one(@PathVariable CaseNumber number, Actor actor) {
        Programme programme = access.visible(number, actor);
        return new CaseView(programme, programmes.shares(number), facts.open(number), facts.sections(programme, actor));
    }

    /** What an idea says, who confirmed it, and when it was handed in. */
    record IdeaView(Idea idea, List<Ideas.Confirmation> confirmations, List<Ideas.HandIn> handIns) {}

    @GetMapping("/api/v1/cases/{number}/idea")
    IdeaView idea(@PathVariable CaseNumber number, Actor actor) {
        Programme programme = access.visible(number, actor);
        return new IdeaView(ideas.of(programme), ideas.confirmations(number), ideas.handIns(number));
    }

    /** What happened to a case, newest first; {@code next} is the value of {@code before} for what happened earlier. */
    record History(List<CaseHistory.Happening> happenings, @Nullable String next) {}

    @GetMapping("/api/v1/cases/{number}/history")
    History history(
            @PathVariable CaseNumber number, @RequestParam(required = false) @Nullable Long before, Actor actor) {
        access.visible(number, actor);
        Page<CaseHistory.Happening> page = facts.history(number, actor, before);
        return new History(page.rows(), page.next());
    }

    /** What is filed on a case, newest first; {@code next} is the value of {@code before} for older files. */
    record Files(List<FilePages.FileLine> files, @Nullable String next) {}

    @GetMapping("/api/v1/cases/{number}/documents")
    Files documents(
            @PathVariable CaseNumber number, @RequestParam(required = false) @Nullable DocumentId before, Actor actor) {
        access.visible(number, actor);
        Page<FilePages.FileLine> page = facts.files(number, before, actor);
        return new Files(page.rows(), page.next());
    }

    @GetMapping("/api/v1/cases/{number}/process")
    List<CaseSteps.Picture> process(@PathVariable CaseNumber number, Actor actor) {
        access.visible(number, actor);
        return facts.pictures(number);
    }

    @GetMapping("/api/v1/portfolio")
    List<Portfolio.Recorded> portfolio() {
        return portfolio.all();
    }
}
