package org.jointfund.appraisal.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jointfund.appraisal.Review;
import org.jointfund.appraisal.ReviewReading;
import org.jointfund.appraisal.ReviewRound;
import org.jointfund.appraisal.ReviewerPool;
import org.jointfund.appraisal.Reviews;
import org.jointfund.fund.RuleSet;
import org.jointfund.fund.RuleSets;
import org.jointfund.partner.Actor;
import org.jointfund.partner.People;
import org.jointfund.partner.Role;
import org.jointfund.programme.CaseAccess;
import org.jointfund.programme.Programme;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.shared.CaseNumber;
import org.springframework.stereotype.Component;

/** Makes the page of an idea's reviewers for those who may see that there are reviews. */
@Component
class ReviewersPages {

    private final CaseAccess access;
    private final Reviews reviews;
    private final ReviewReading reading;
    private final People people;
    private final RuleSets ruleSets;

    ReviewersPages(CaseAccess access, Reviews reviews, ReviewReading reading, People people, RuleSets ruleSets) {
        this.access = access;
        this.reviews = reviews;
        this.reading = reading;
        this.people = people;
        this.ruleSets = ruleSets;
    }

    ReviewersPage of(CaseNumber number, Actor actor) {
        Programme programme = access.visible(number, actor);
        RuleSet rules = ruleSets.version(programme.fund(), programme.ruleSetVersion());
        ReviewRound round = current(programme);
        boolean officer = actor.is(programme.fund(), Role.SECRETARIAT_OFFICER);
        boolean inReview = officer && programme.is(ProgrammeStatus.IDEA_REVIEW);
        boolean third = round.thirdReviewNeeded(rules.scoring());
        return new ReviewersPage(
                programme,
                rules,
                round,
                people.names(round.reviews().stream().map(Review::reviewer).toList()),
                candidates(programme, round),
                inReview && (round.reviews().isEmpty() || third),
                reading.mayReadAll(number, actor),
                inReview && round.complete() && !third,
                inReview && !round.reviews().isEmpty() && !round.complete());
    }

    /** The round the secretariat is at: a new one while nobody is asked after the last was recommended on. */
    private ReviewRound current(Programme programme) {
        ReviewRound none = new ReviewRound(programme.number(), 0, programme.statusSince(), List.of());
        boolean asking = programme.is(ProgrammeStatus.IDEA_REVIEW);
        return reviews.current(programme.number())
                .filter(round -> !asking || !recommendedOn(round))
                .orElse(none);
    }

    private boolean recommendedOn(ReviewRound round) {
        return reviews.recommendation(round.number())
                .filter(known -> known.round() == round.round())
                .isPresent();
    }

    /** The fund's reviewers who belong to no applying agency and are not asked yet. */
    private List<Option> candidates(Programme programme, ReviewRound round) {
        return people.actorsHolding(programme.fund(), Role.REVIEWER).stream()
                .filter(person -> round.by(person.id()).isEmpty())
                .filter(person -> ReviewerPool.agencyOf(programme, person).isEmpty())
                .map(person -> new Option(person.id().value(), person.name()))
                .collect(Collectors.toList());
    }
}
