package org.jointfund.workflow;

import java.util.Map;
import java.util.stream.Collectors;
import org.jointfund.appraisal.IdeaChecked;
import org.jointfund.appraisal.RecommendationWritten;
import org.jointfund.appraisal.ReviewHandedIn;
import org.jointfund.appraisal.ReviewersAppointed;
import org.jointfund.shared.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves the concept note on when the secretariat and the reviewers have done their part. */
@Component
class AppraisalListener {

    private final Processes processes;

    AppraisalListener(Processes processes) {
        this.processes = processes;
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
