package org.jointfund.workflow;

import java.util.Date;
import java.util.Map;
import java.util.stream.Collectors;
import org.jointfund.appraisal.IdeaChecked;
import org.jointfund.appraisal.RecommendationWritten;
import org.jointfund.appraisal.ReviewHandedIn;
import org.jointfund.appraisal.ReviewerReplaced;
import org.jointfund.appraisal.ReviewersAppointed;
import org.jointfund.fund.Rules;
import org.jointfund.shared.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves the concept note on when the secretariat and the reviewers have done their part. */
@Component
class AppraisalListener {

    private final Processes processes;
    private final Counting counting;

    AppraisalListener(Processes processes, Counting counting) {
        this.processes = processes;
        this.counting = counting;
    }

    @EventListener
    void on(IdeaChecked event) {
        processes.complete(
                "userTask_checkEligibility",
                event.subject(),
                Map.of("eligibility", event.result().name(), "thirdReturn", event.thirdReturn()));
    }

    @EventListener
    void on(ReviewersAppointed event) {
        String reviewers = event.reviewers().stream().map(PersonId::value).collect(Collectors.joining(","));
        processes.complete("userTask_appointReviewers", event.subject(), Map.of("reviewers", reviewers));
    }

    /** Whoever takes over has as many days as the first had. */
    @EventListener
    void on(ReviewerReplaced event) {
        Date due = counting.today(event.number()).inWorkingDays(Rules.REVIEW_WORKING_DAYS);
        processes.reassign(
                "userTask_reviewIdea",
                event.subject(),
                "reviewer",
                event.reviewer().value(),
                event.successor().value(),
                due.toInstant());
    }

    @EventListener
    void on(ReviewHandedIn event) {
        processes.complete(
                "userTask_reviewIdea",
                event.subject(),
                "reviewer",
                event.reviewer().value(),
                Map.of("thirdReviewNeeded", event.thirdReviewNeeded()));
    }

    @EventListener
    void on(RecommendationWritten event) {
        processes.complete("userTask_writeRecommendation", event.subject(), Map.of());
    }
}
