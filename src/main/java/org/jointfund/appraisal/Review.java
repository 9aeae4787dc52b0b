package org.jointfund.appraisal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** One reviewer's sheet in one round; points and reasons stay empty until it is handed in, then nothing changes any more. */
public record Review(
        CaseNumber number,
        int round,
        PersonId reviewer,
        Instant appointedAt,
        @Nullable Instant handedInAt,
        int total,
        boolean passes,
        String comment,
        List<Score> scores) {

    public Review {
        scores = List.copyOf(scores);
    }

    /** Points for a criterion of the fund's sheet and the reason for them. */
    public record Score(String criterion, int points, String reason) {}

    public boolean handedIn() {
        return handedInAt != null;
    }

    Review passing(boolean enough) {
        return new Review(number, round, reviewer, appointedAt, handedInAt, total, enough, comment, scores);
    }

    public Map<String, Integer> points() {
        return scores.stream().collect(Collectors.toMap(Score::criterion, Score::points));
    }
}
