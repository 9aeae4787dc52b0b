package org.jointfund.programme.web;

import java.util.List;
import org.jointfund.command.Body;
import org.jointfund.command.Receipt;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Role;
import org.jointfund.programme.CaseAccess;
import org.jointfund.programme.Drafting;
import org.jointfund.programme.Programme;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.programme.StartIdea;
import org.jointfund.shared.CaseNumber;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Starts an idea, and is its home. */
@Controller
class IdeaController {

    private final Drafting drafting;
    private final CaseAccess access;
    private final IdeaPages pages;

    IdeaController(Drafting drafting, CaseAccess access, IdeaPages pages) {
        this.drafting = drafting;
        this.access = access;
        this.pages = pages;
    }

    @GetMapping("/cases/new")
    String newIdea(Actor actor, Model model) {
        List<Option> funds = pages.fundsOf(actor);
        model.addAttribute("funds", funds);
        model.addAttribute("agencies", pages.agenciesOf(actor));
        model.addAttribute("fund", funds.isEmpty() ? "" : funds.get(0).value());
        return "programme/new";
    }

    @PostMapping({"/cases/new", "/api/v1/cases/new"})
    Receipt start(@Body StartIdea command, Actor actor) {
        CaseNumber number = drafting.start(command, actor);
        return Receipt.of("/cases/" + number + "/idea", "idea.started", number);
    }

    /** A partner's draft opens as its list of parts; anybody else, or any other time, reads what it says. */
    @GetMapping("/cases/{number}/idea")
    String home(@PathVariable CaseNumber number, Actor actor, Model model) {
        Programme programme = access.visible(number, actor);
        model.addAttribute("header", pages.header(programme));
        model.addAttribute("answers", pages.answers(programme));
        boolean editing = programme.is(ProgrammeStatus.IDEA_DRAFT) && isPartner(programme, actor);
        if (editing) {
            model.addAttribute("parts", pages.parts(programme));
            model.addAttribute("confirmations", pages.confirmations(programme, actor));
            model.addAttribute("answerDue", pages.answerDue(programme));
            model.addAttribute(
                    "convenes",
                    actor.is(
                            programme.fund(),
                            Role.FOCAL_POINT,
                            programme.convenor().value()));
        }
        return editing ? "programme/idea" : "programme/idea-read";
    }

    private static boolean isPartner(Programme programme, Actor actor) {
        return programme.agencies().stream()
                .anyMatch(agency -> actor.is(programme.fund(), Role.FOCAL_POINT, agency.value())
                        || actor.is(programme.fund(), Role.SIGNATORY, agency.value()));
    }
}
