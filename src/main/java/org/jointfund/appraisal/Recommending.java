package org.jointfund.appraisal;

import java.time.Clock;
import java.time.Instant;
import org.jointfund.appraisal.Officers.Handled;
import org.jointfund.partner.Actor;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.programme.Progress;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Stale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The secretariat recommends to the committee, once the reviews are in (rulebook 1.3.2). */
@Service
@Transactional
public class Recommending {

    private final Officers officers;
    private final Reviews reviews;
    private final Progress progress;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Recommending(Officers officers, Reviews reviews, Progress progress, ApplicationEventPublisher events, Clock clock) {
        this.officers = officers;
        this.reviews = reviews;
        this.progress = progress;
        this.events = events;
        this.clock = clock;
    }

    /** Writes the recommendation: one of the outcomes the fund's committee may give an idea; every review must be in. */
    public void write(CaseNumber number, WriteRecommendation command, Actor officer) {
        Handled handled = officers.handle(number, officer, ProgrammeStatus.IDEA_REVIEW);
        ReviewRound round = reviews.lock(number)
                .filter(known -> known.complete()
                        && !known.thirdReviewNeeded(handled.rules().scoring()))
                .orElseThrow(Stale::step);
        if (!handled.rules().committee().ideaOutcomes().value().contains(command.outcome())) {
            throw new NoSuchOutcome(command.outcome());
        }
        reviews.recommend(new Recommendation(
                number, round.round(), command.outcome(), command.text().strip(), officer.id(), Instant.now(clock)));
        progress.move(number, ProgrammeStatus.IDEA_READY, officer.id());
        events.publishEvent(new RecommendationWritten(number, officer.id()));
    }
}
