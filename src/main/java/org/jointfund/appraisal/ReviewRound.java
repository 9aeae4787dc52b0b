package org.jointfund.appraisal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jointfund.fund.ScoringSheet;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;

/** The reviews of one state of the idea, opened when it is found eligible. */
public record ReviewRound(CaseNumber number, int round, Instant openedAt, List<Review> reviews) {

    public ReviewRound {
        reviews = List.copyOf(reviews);
    }

    public Optional<Review> by(PersonId reviewer) {
        return reviews.stream()
                .filter(review -> review.reviewer().equals(reviewer))
                .findFirst();
    }

    public List<Review> handedIn() {
        return reviews.stream().filter(Review::handedIn).toList();
    }

    /** Whether everybody who was appointed has handed in. */
    public boolean complete() {
        return !reviews.isEmpty() && reviews.stream().allMatch(Review::handedIn);
    }

    /** Whether two reviewers lie too far apart and nobody has been asked a third time (rulebook 10.2 row 4). */
    public boolean thirdReviewNeeded(ScoringSheet sheet) {
        List<Integer> totals = handedIn().stream().map(Review::total).sorted().toList();
        return complete() && totals.size() == 2 && sheet.tooFarApart(totals.get(0), totals.get(1));
    }

    /** The mean of the independent totals with one decimal, half up; empty before the first. */
    public String average() {
        List<Review> done = handedIn();
        if (done.isEmpty()) {
            return "";
        }
        int tenths = (done.stream().mapToInt(Review::total).sum() * 10 + done.size() / 2) / done.size();
        return tenths / 10 + "." + tenths % 10;
    }

    /** Whether the mean reaches the fund's mark and no reviewer gave a guiding principle nothing (rulebook 3.3.2). */
    public boolean passes(ScoringSheet sheet) {
        List<Review> done = handedIn();
        int sum = done.stream().mapToInt(Review::total).sum();
        return !done.isEmpty()
                && sum >= sheet.passMark().value() * done.size()
                && done.stream().allMatch(review -> noPrincipleAtZero(sheet, review));
    }

    private static boolean noPrincipleAtZero(ScoringSheet sheet, Review review) {
        return sheet.criteria().stream()
                .filter(ScoringSheet.Criterion::principle)
                .allMatch(criterion -> review.points().getOrDefault(criterion.id(), 0) > 0);
    }
}
