package org.jointfund.programme.web;

import org.jointfund.command.Body;
import org.jointfund.command.Receipt;
import org.jointfund.partner.Actor;
import org.jointfund.programme.AnswerComments;
import org.jointfund.programme.Comments;
import org.jointfund.programme.DecideOverdue;
import org.jointfund.programme.DocumentPhase;
import org.jointfund.programme.DocumentReading;
import org.jointfund.programme.OverdueComments;
import org.jointfund.programme.VerifyAnswers;
import org.jointfund.shared.CaseNumber;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The committee's comments on an approved document: answer them, verify the answers, decide when they are overdue. */
@Controller
class CommentsController {

    private final DocumentReading reading;
    private final Comments comments;
    private final OverdueComments overdue;
    private final DocumentPhase phase;
    private final DocumentWords words;

    CommentsController(
            DocumentReading reading,
            Comments comments,
            OverdueComments overdue,
            DocumentPhase phase,
            DocumentWords words) {
        this.reading = reading;
        this.comments = comments;
        this.overdue = overdue;
        this.phase = phase;
        this.words = words;
    }

    @GetMapping("/cases/{number}/comments")
    String page(@PathVariable CaseNumber number, Actor actor, Model model) {
        model.addAttribute("page", page(number, actor));
        return "programme/document/comments";
    }

    private CommentsPage page(CaseNumber number, Actor actor) {
        return new CommentsPage(reading.visible(number, actor), comments.visible(number, actor), actor, words);
    }

    @PostMapping({"/cases/{number}/comments", "/api/v1/cases/{number}/comments"})
    Receipt answer(@PathVariable CaseNumber number, @Body AnswerComments command, Actor actor) {
        comments.answer(number, command, actor);
        return Receipt.of("/cases/" + number + "/comments", command.sends() ? "comment.sent" : "comment.kept");
    }

    @GetMapping("/cases/{number}/comments/verification")
    String verification(@PathVariable CaseNumber number, Actor actor, Model model) {
        model.addAttribute("page", page(number, actor));
        return "programme/document/verification";
    }

    @PostMapping({"/cases/{number}/comments/verification", "/api/v1/cases/{number}/comments/verification"})
    Receipt verify(@PathVariable CaseNumber number, @Body VerifyAnswers command, Actor actor) {
        comments.verify(number, command, actor);
        return Receipt.of("/cases/" + number + "/comments", "comment.verified");
    }

    @GetMapping("/cases/{number}/comments/overdue")
    String overdue(@PathVariable CaseNumber number, Actor actor, Model model) {
        CommentsPage page = page(number, actor);
        model.addAttribute("page", page);
        model.addAttribute("overdue", phase.areAnswersOverdue(page.programme()));
        return "programme/document/comments-overdue";
    }

    @PostMapping({"/cases/{number}/comments/overdue", "/api/v1/cases/{number}/comments/overdue"})
    Receipt decide(@PathVariable CaseNumber number, @Body DecideOverdue command, Actor actor) {
        overdue.decide(number, command, actor);
        return Receipt.of("/cases/" + number, "comment.overdue." + command.decision());
    }
}
