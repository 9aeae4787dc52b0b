package org.jointfund.appraisal.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jointfund.appraisal.CheckResult;
import org.jointfund.appraisal.Recommendation;
import org.jointfund.appraisal.Review;
import org.jointfund.appraisal.ReviewReading;
import org.jointfund.appraisal.ReviewRound;
import org.jointfund.appraisal.ScreeningResult;
import org.jointfund.partner.Actor;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.NotFound;
import org.jointfund.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The eligibility check and the reviews for programs. */
@RestController
class AppraisalApi {

    private final EligibilityPages pages;
    private final ReviewersPages reviewers;
    private final ReviewReading reading;

    AppraisalApi(EligibilityPages pages, ReviewersPages reviewers, ReviewReading reading) {
        this.reviewers = reviewers;
        this.pages = pages;
        this.reading = reading;
    }

    @GetMapping("/api/v1/cases/{number}/eligibility")
    EligibilityAnswer eligibility(@PathVariable CaseNumber number, Actor actor, Locale locale) {
        EligibilityPage page = pages.of(number, actor, locale);
        ScreeningResult result = page.result().orElseThrow(() -> new NotFound("screening", number.value()));
        return new EligibilityAnswer(
                result.screenedAt(),
                result.ruleSetVersion(),
                result.mayGoOn(),
                page.stops(),
                page.warnings(),
                page.met(),
                page.lastCheck().map(check -> check.result()).orElse(null));
    }

    /** What the rules said, and what the officer answered. */
    record EligibilityAnswer(
            Instant screenedAt,
            int ruleSetVersion,
            boolean mayGoOn,
            List<FindingText> stops,
            List<FindingText> warnings,
            List<FindingText> met,
            @Nullable CheckResult answer) {}

    @GetMapping("/api/v1/cases/{number}/reviews")
    ReviewsAnswer reviews(@PathVariable CaseNumber number, Actor actor) {
        ReviewRound round = reading.round(number, actor).orElseThrow(() -> new NotFound("review", number.value()));
        return new ReviewsAnswer(
                round.round(),
                round.reviews(),
                round.average(),
                reading.recommendation(number, actor)
                        .map(Recommendation::outcome)
                        .orElse(null));
    }

    /** The reviews open to this reader, their mean total, and what the secretariat recommends. */
    record ReviewsAnswer(int round, List<Review> reviews, String average, @Nullable String recommendation) {}

    @GetMapping("/api/v1/cases/{number}/reviewers")
    ReviewersAnswer reviewers(@PathVariable CaseNumber number, Actor actor) {
        ReviewersPage page = reviewers.of(number, actor);
        List<Option> open = page.appointing() || page.replacing() ? page.candidates() : List.of();
        return new ReviewersAnswer(
                page.appointing() ? page.needed() : 0,
                open.stream().map(Option::value).map(PersonId::new).toList());
    }

    /** How many reviewers the reader is to appoint now, and whom they may choose, also in another's place. */
    record ReviewersAnswer(int needed, List<PersonId> candidates) {}

    @GetMapping("/api/v1/cases/{number}/recommendation")
    Recommendation recommendation(@PathVariable CaseNumber number, Actor actor) {
        return reading.recommendation(number, actor).orElseThrow(() -> new NotFound("recommendation", number.value()));
    }

    @GetMapping("/api/v1/cases/{number}/reviews/{reviewer}")
    Review review(@PathVariable CaseNumber number, @PathVariable PersonId reviewer, Actor actor) {
        return reading.round(number, actor)
                .flatMap(round -> round.by(reviewer))
                .orElseThrow(() -> new NotFound("review", reviewer.value()));
    }
}
