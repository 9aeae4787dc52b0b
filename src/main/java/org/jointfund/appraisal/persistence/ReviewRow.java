package org.jointfund.appraisal.persistence;

import java.time.Instant;
import java.util.List;
import org.jointfund.appraisal.Review;
import org.jointfund.appraisal.Review.Score;
import org.jointfund.shared.PersonId;
import org.jspecify.annotations.Nullable;

record ReviewRow(
        PersonId reviewer,
        Instant appointedAt,
        @Nullable Instant handedInAt,
        int total,
        boolean passes,
        String comment) {

    Review review(RoundRow round, List<Score> scores) {
        return new Review(
                round.number(), round.round(), reviewer, appointedAt, handedInAt, total, passes, comment, scores);
    }
}
