package org.jointfund.programme.web;

import org.jointfund.command.Body;
import org.jointfund.command.Receipt;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Role;
import org.jointfund.programme.CaseAccess;
import org.jointfund.programme.ConfirmPart;
import org.jointfund.programme.HandInIdea;
import org.jointfund.programme.Programme;
import org.jointfund.programme.Submission;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The heads' confirmations, and handing the idea in after a look at all answers. */
@Controller
class SubmissionController {

    private final Submission submission;
    private final CaseAccess access;
    private final IdeaPages pages;

    SubmissionController(Submission submission, CaseAccess access, IdeaPages pages) {
        this.submission = submission;
        this.access = access;
        this.pages = pages;
    }

    @GetMapping("/cases/{number}/submission")
    String check(@PathVariable CaseNumber number, Actor actor, Model model) {
        Programme programme = access.asConvenor(number, actor);
        model.addAttribute("number", number);
        model.addAttribute("header", pages.header(programme));
        model.addAttribute("answers", pages.answers(programme));
        model.addAttribute("missing", submission.gaps(programme, true).size());
        model.addAttribute("confirmations", pages.confirmations(programme, actor));
        model.addAttribute("similar", submission.hasSimilar(programme));
        return "programme/submission";
    }

    @PostMapping({"/cases/{number}/submission", "/api/v1/cases/{number}/submission"})
    Receipt handIn(@PathVariable CaseNumber number, @Body HandInIdea command, Actor actor) {
        submission.handIn(number, command, actor);
        return Receipt.of("/cases/" + number, "idea.handedIn", number);
    }

    @GetMapping("/cases/{number}/confirmations/{agency}")
    String confirmation(@PathVariable CaseNumber number, @PathVariable AgencyCode agency, Actor actor, Model model) {
        Programme programme = access.asAgency(number, agency, Role.SIGNATORY, actor);
        model.addAttribute("number", number);
        model.addAttribute("agency", agency);
        model.addAttribute("header", pages.header(programme));
        model.addAttribute("answers", pages.answers(programme));
        model.addAttribute("confirmations", pages.confirmations(programme, actor));
        return "programme/confirmation";
    }

    @PostMapping({"/cases/{number}/confirmations/{agency}", "/api/v1/cases/{number}/confirmations/{agency}"})
    Receipt confirm(
            @PathVariable CaseNumber number, @PathVariable AgencyCode agency, @Body ConfirmPart command, Actor actor) {
        submission.confirm(number, agency, command, actor);
        return Receipt.of("/cases/" + number + "/idea", "idea.confirmed");
    }
}
