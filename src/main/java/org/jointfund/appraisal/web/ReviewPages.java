package org.jointfund.appraisal.web;

import java.util.List;
import java.util.Locale;
import org.jointfund.appraisal.Review;
import org.jointfund.appraisal.ReviewReading;
import org.jointfund.appraisal.ReviewRound;
import org.jointfund.fund.RuleSets;
import org.jointfund.fund.ScoringSheet;
import org.jointfund.partner.Actor;
import org.jointfund.partner.People;
import org.jointfund.programme.CaseAccess;
import org.jointfund.programme.Ideas;
import org.jointfund.programme.Programme;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.NotFound;
import org.jointfund.shared.PersonId;
import org.springframework.stereotype.Component;

/** Makes the page of one review for those whose eyes it is for; to others it is not there. */
@Component
class ReviewPages {

    private final CaseAccess access;
    private final ReviewReading reading;
    private final Ideas ideas;
    private final People people;
    private final RuleSets ruleSets;

    ReviewPages(CaseAccess access, ReviewReading reading, Ideas ideas, People people, RuleSets ruleSets) {
        this.access = access;
        this.reading = reading;
        this.ideas = ideas;
        this.people = people;
        this.ruleSets = ruleSets;
    }

    ReviewPage of(CaseNumber number, PersonId reviewer, Actor actor, Locale reader) {
        Programme programme = access.visible(number, actor);
        ReviewRound round = reading.round(number, actor).orElseThrow(() -> new NotFound("review", reviewer.value()));
        Review review = round.by(reviewer).orElseThrow(() -> new NotFound("review", reviewer.value()));
        ScoringSheet sheet =
                ruleSets.version(programme.fund(), programme.ruleSetVersion()).scoring();
        List<Review> others =
                round.handedIn().stream().filter(other -> !other.equals(review)).toList();
        boolean writing =
                actor.id().equals(reviewer) && !review.handedIn() && programme.is(ProgrammeStatus.IDEA_REVIEW);
        return new ReviewPage(
                programme,
                ideas.of(programme),
                sheet,
                review,
                others,
                people.names(round.reviews().stream().map(Review::reviewer).toList()),
                writing,
                reader);
    }
}
