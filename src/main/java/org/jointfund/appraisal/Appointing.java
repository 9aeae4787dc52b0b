package org.jointfund.appraisal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jointfund.appraisal.Officers.Handled;
import org.jointfund.fund.Rules;
import org.jointfund.partner.Actor;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;
import org.jointfund.shared.Stale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The secretariat asks reviewers who belong to none of the applying agencies (rulebook 1.6.7, 2.3.1). */
@Service
@Transactional
public class Appointing {

    private final Officers officers;
    private final ReviewerPool pool;
    private final Reviews reviews;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Appointing(Officers officers, ReviewerPool pool, Reviews reviews, ApplicationEventPublisher events, Clock clock) {
        this.officers = officers;
        this.pool = pool;
        this.reviews = reviews;
        this.events = events;
        this.clock = clock;
    }

    /** Appoints the fund's number of reviewers, or one more when two lie too far apart. */
    public void appoint(CaseNumber number, AppointReviewers command, Actor officer) {
        Handled handled = officers.handle(number, officer, ProgrammeStatus.IDEA_REVIEW);
        ReviewRound round = open(handled);
        Set<PersonId> asked = command.people();
        requireEnough(handled, round, asked.size());
        asked.forEach(person -> pool.requireIndependent(handled.programme(), round, person));
        reviews.appoint(round, asked, officer.id(), Instant.now(clock));
        asked.forEach(person -> pool.admit(handled.programme(), person));
        events.publishEvent(new ReviewersAppointed(number, List.copyOf(asked), officer.id()));
    }

    /** The round this appointment is for: the last one while nobody has recommended on it, else a new one. */
    private ReviewRound open(Handled handled) {
        CaseNumber number = handled.programme().number();
        ReviewRound round = reviews.lock(number).filter(this::notRecommended).orElseGet(() -> next(number));
        if (!round.reviews().isEmpty()
                && !round.thirdReviewNeeded(handled.rules().scoring())) {
            throw Stale.step();
        }
        return round;
    }

    private boolean notRecommended(ReviewRound round) {
        return reviews.recommendation(round.number())
                .filter(known -> known.round() == round.round())
                .isEmpty();
    }

    private ReviewRound next(CaseNumber number) {
        reviews.open(number, Instant.now(clock));
        return reviews.lock(number).orElseThrow();
    }

    private static void requireEnough(Handled handled, ReviewRound round, int asked) {
        int needed = round.reviews().isEmpty() ? handled.rules().get(Rules.REVIEW_REVIEWERS) : 1;
        if (asked < needed) {
            throw new TooFewReviewers(needed);
        }
    }
}
