package org.jointfund.programme.web;

import org.jointfund.command.Body;
import org.jointfund.command.Receipt;
import org.jointfund.partner.Actor;
import org.jointfund.programme.DecideOverdue;
import org.jointfund.programme.DocumentPhase;
import org.jointfund.programme.DocumentReading;
import org.jointfund.programme.DocumentSubmission;
import org.jointfund.programme.OverdueDocument;
import org.jointfund.shared.CaseNumber;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Handing the document in, and the decision when it is overdue. */
@Controller
class DocumentSubmissionController {

    private final DocumentReading reading;
    private final DocumentSubmission submission;
    private final OverdueDocument overdue;
    private final DocumentPhase phase;
    private final DocumentWords words;

    DocumentSubmissionController(
            DocumentReading reading,
            DocumentSubmission submission,
            OverdueDocument overdue,
            DocumentPhase phase,
            DocumentWords words) {
        this.reading = reading;
        this.submission = submission;
        this.overdue = overdue;
        this.phase = phase;
        this.words = words;
    }

    @GetMapping("/cases/{number}/document/submission")
    String page(@PathVariable CaseNumber number, Actor actor, Model model) {
        model.addAttribute("page", new SubmissionPage(reading.visible(number, actor), actor, words));
        return "programme/document/submission";
    }

    @PostMapping({"/cases/{number}/document/submission", "/api/v1/cases/{number}/document/submission"})
    Receipt handIn(@PathVariable CaseNumber number, Actor actor) {
        submission.handIn(number, actor);
        return Receipt.of("/cases/" + number + "/document", "document.handedIn", number);
    }

    @GetMapping("/cases/{number}/document/overdue")
    String overdue(@PathVariable CaseNumber number, Actor actor, Model model) {
        SubmissionPage page = new SubmissionPage(reading.visible(number, actor), actor, words);
        model.addAttribute("page", page);
        model.addAttribute("overdue", phase.isDocumentOverdue(page.programme()));
        return "programme/document/overdue";
    }

    @PostMapping({"/cases/{number}/document/overdue", "/api/v1/cases/{number}/document/overdue"})
    Receipt decide(@PathVariable CaseNumber number, @Body DecideOverdue command, Actor actor) {
        overdue.decide(number, command, actor);
        return Receipt.of("/cases/" + number, "document.overdue." + command.decision());
    }
}
