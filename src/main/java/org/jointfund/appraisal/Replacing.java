package org.jointfund.appraisal;

import java.time.Clock;
import java.time.Instant;
import org.jointfund.appraisal.Officers.Handled;
import org.jointfund.partner.Actor;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.NotFound;
import org.jointfund.shared.Stale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The secretariat asks somebody else when a reviewer does not hand in. */
@Service
@Transactional
public class Replacing {

    private final Officers officers;
    private final ReviewerPool pool;
    private final Reviews reviews;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Replacing(Officers officers, ReviewerPool pool, Reviews reviews, ApplicationEventPublisher events, Clock clock) {
        this.officers = officers;
        this.pool = pool;
        this.reviews = reviews;
        this.events = events;
        this.clock = clock;
    }

    /** Puts the successor, as independent as any reviewer, in the place of one who has not handed in; stale once they have. */
    public void replace(CaseNumber number, ReplaceReviewer command, Actor officer) {
        Handled handled = officers.handle(number, officer, ProgrammeStatus.IDEA_REVIEW);
        ReviewRound round = reviews.lock(number).orElseThrow(Stale::step);
        Review waiting = waiting(round, command);
        pool.requireSuccessor(handled.programme(), round, command.to());
        reviews.replace(waiting, command.to(), officer.id(), Instant.now(clock));
        pool.dismiss(handled.programme(), waiting.reviewer());
        pool.admit(handled.programme(), command.to());
        events.publishEvent(new ReviewerReplaced(number, waiting.reviewer(), command.to(), officer.id()));
    }

    private static Review waiting(ReviewRound round, ReplaceReviewer command) {
        Review review = round.by(command.from()).orElseThrow(() -> new NotFound("review", command.reviewer()));
        if (review.handedIn()) {
            throw Stale.step();
        }
        return review;
    }
}
