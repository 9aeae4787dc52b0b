package org.jointfund.appraisal.web;

import jakarta.validation.Valid;
import java.util.Locale;
import org.jointfund.appraisal.AppointReviewers;
import org.jointfund.appraisal.Appointing;
import org.jointfund.appraisal.HandInReview;
import org.jointfund.appraisal.ReplaceReviewer;
import org.jointfund.appraisal.Replacing;
import org.jointfund.appraisal.Reviewing;
import org.jointfund.command.Body;
import org.jointfund.command.Receipt;
import org.jointfund.partner.Actor;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class ReviewController {

    private final ReviewersPages reviewers;
    private final ReviewPages sheets;
    private final Appointing appointing;
    private final Replacing replacing;
    private final Reviewing reviewing;

    ReviewController(
            ReviewersPages reviewers,
            ReviewPages sheets,
            Appointing appointing,
            Replacing replacing,
            Reviewing reviewing) {
        this.reviewers = reviewers;
        this.sheets = sheets;
        this.appointing = appointing;
        this.replacing = replacing;
        this.reviewing = reviewing;
    }

    @GetMapping("/cases/{number}/reviewers")
    String reviewers(@PathVariable CaseNumber number, Actor actor, Model model) {
        model.addAttribute("page", reviewers.of(number, actor));
        return "appraisal/reviewers";
    }

    @PostMapping({"/cases/{number}/reviewers", "/api/v1/cases/{number}/reviewers"})
    Receipt appoint(@PathVariable CaseNumber number, @Body @Valid AppointReviewers command, Actor actor) {
        appointing.appoint(number, command, actor);
        return Receipt.of(
                "/cases/" + number + "/reviewers",
                "reviewers.appointed",
                command.reviewers().size());
    }

    @PostMapping({"/cases/{number}/reviewers/replacement", "/api/v1/cases/{number}/reviewers/replacement"})
    Receipt replace(@PathVariable CaseNumber number, @Body @Valid ReplaceReviewer command, Actor actor) {
        replacing.replace(number, command, actor);
        return Receipt.of("/cases/" + number + "/reviewers", "reviewer.replaced", number);
    }

    @GetMapping("/cases/{number}/reviews/{reviewer}")
    String review(
            @PathVariable CaseNumber number, @PathVariable PersonId reviewer, Actor actor, Locale locale, Model model) {
        model.addAttribute("page", sheets.of(number, reviewer, actor, locale));
        return "appraisal/review";
    }

    @PostMapping({"/cases/{number}/reviews/{reviewer}", "/api/v1/cases/{number}/reviews/{reviewer}"})
    Receipt handIn(
            @PathVariable CaseNumber number,
            @PathVariable PersonId reviewer,
            @Body @Valid HandInReview command,
            Actor actor) {
        reviewing.handIn(number, reviewer, command, actor);
        return Receipt.of("/cases/" + number + "/reviews/" + reviewer, "review.handedIn", number);
    }
}
