package org.jointfund.appraisal;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointfund.fund.RuleSets;
import org.jointfund.fund.ScoringSheet;
import org.jointfund.partner.Actor;
import org.jointfund.programme.Programme;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.programme.Programmes;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.NotAllowed;
import org.jointfund.shared.NotFound;
import org.jointfund.shared.PersonId;
import org.jointfund.shared.Problem;
import org.jointfund.shared.Stale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reviewers hand in their sheets, each on their own (rulebook 2.3, 3.3). */
@Service
@Transactional
public class Reviewing {

    private final Programmes programmes;
    private final RuleSets ruleSets;
    private final Reviews reviews;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reviewing(
            Programmes programmes, RuleSets ruleSets, Reviews reviews, ApplicationEventPublisher events, Clock clock) {
        this.programmes = programmes;
        this.ruleSets = ruleSets;
        this.reviews = reviews;
        this.events = events;
        this.clock = clock;
    }

    /** Hands in one's own sheet, once; each criterion of the fund's sheet needs points within its weight and a reason. */
    public void handIn(CaseNumber number, PersonId reviewer, HandInReview command, Actor actor) {
        Programme programme = programmes.get(number);
        ReviewRound round = reviews.lock(number).orElseThrow(() -> new NotFound("review", reviewer.value()));
        Review own = round.by(reviewer).orElseThrow(() -> new NotFound("review", reviewer.value()));
        requireOwn(own, programme, actor);
        ScoringSheet sheet =
                ruleSets.version(programme.fund(), programme.ruleSetVersion()).scoring();
        reviews.handIn(filled(own, sheet, command));
        boolean third = reviews.current(number).orElseThrow().thirdReviewNeeded(sheet);
        events.publishEvent(new ReviewHandedIn(number, reviewer, third, actor.id()));
    }

    private static void requireOwn(Review own, Programme programme, Actor actor) {
        if (!own.reviewer().equals(actor.id())) {
            throw new NotAllowed();
        }
        if (own.handedIn() || !programme.is(ProgrammeStatus.IDEA_REVIEW)) {
            throw Stale.step();
        }
    }

    private Review filled(Review own, ScoringSheet sheet, HandInReview command) {
        List<Review.Score> scores =
                command.scores().stream().map(HandInReview.Given::score).toList();
        requireComplete(sheet, scores);
        Review review = new Review(
                own.number(),
                own.round(),
                own.reviewer(),
                own.appointedAt(),
                Instant.now(clock),
                scores.stream().mapToInt(Review.Score::points).sum(),
                false,
                command.commentOrNone(),
                scores);
        return review.passing(sheet.passes(review.points()));
    }

    private static void requireComplete(ScoringSheet sheet, List<Review.Score> scores) {
        List<Problem> problems = new ArrayList<>();
        Set<String> given = scores.stream().map(Review.Score::criterion).collect(Collectors.toSet());
        Set<String> asked =
                sheet.criteria().stream().map(ScoringSheet.Criterion::id).collect(Collectors.toSet());
        if (!given.equals(asked) || scores.size() != asked.size()) {
            throw new SheetIncomplete(List.of(Problem.at("scores", "sheetIncomplete", asked.size())));
        }
        for (int i = 0; i < scores.size(); i++) {
            Review.Score score = scores.get(i);
            int most = weight(sheet, score.criterion());
            if (score.points() > most) {
                problems.add(Problem.at("scores[" + i + "].points", "pointsAboveWeight", most));
            }
        }
        if (!problems.isEmpty()) {
            throw new SheetIncomplete(problems);
        }
    }

    private static int weight(ScoringSheet sheet, String criterion) {
        return sheet.criteria().stream()
                .filter(each -> each.id().equals(criterion))
                .mapToInt(ScoringSheet.Criterion::weight)
                .sum();
    }
}
