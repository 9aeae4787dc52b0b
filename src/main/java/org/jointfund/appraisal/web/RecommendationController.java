package org.jointfund.appraisal.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jointfund.appraisal.Recommendation;
import org.jointfund.appraisal.Recommending;
import org.jointfund.appraisal.ReviewReading;
import org.jointfund.appraisal.WriteRecommendation;
import org.jointfund.command.Body;
import org.jointfund.command.Receipt;
import org.jointfund.fund.RuleSet;
import org.jointfund.partner.Actor;
import org.jointfund.shared.CaseNumber;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class RecommendationController {

    private final ReviewersPages reviewers;
    private final ReviewReading reading;
    private final Recommending recommending;

    RecommendationController(ReviewersPages reviewers, ReviewReading reading, Recommending recommending) {
        this.reviewers = reviewers;
        this.reading = reading;
        this.recommending = recommending;
    }

    @GetMapping("/cases/{number}/recommendation")
    String page(@PathVariable CaseNumber number, Actor actor, Locale locale, Model model) {
        ReviewersPage reviews = reviewers.of(number, actor);
        Optional<Recommendation> written = reading.recommendation(number, actor);
        model.addAttribute("page", reviews);
        model.addAttribute("outcomes", outcomes(reviews.rules(), locale));
        model.addAttribute(
                "written",
                written.filter(known -> known.round() == reviews.round().round())
                        .orElse(null));
        return "appraisal/recommendation";
    }

    private static List<Option> outcomes(RuleSet rules, Locale reader) {
        return rules.committee().ideaOutcomes().value().stream()
                .map(outcome -> new Option(outcome, rules.words().get("outcome." + outcome, reader)))
                .toList();
    }

    @PostMapping({"/cases/{number}/recommendation", "/api/v1/cases/{number}/recommendation"})
    Receipt write(@PathVariable CaseNumber number, @Body @Valid WriteRecommendation command, Actor actor) {
        recommending.write(number, command, actor);
        return Receipt.of("/cases/" + number + "/agenda", "recommendation.written", number);
    }
}
