package org.jointfund.appraisal.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jointfund.appraisal.Review;
import org.jointfund.fund.ScoringSheet;
import org.jointfund.programme.Idea;
import org.jointfund.programme.Programme;
import org.jointfund.shared.PersonId;

/** One reviewer's sheet beside what the idea says; the other sheets once this one is in. */
record ReviewPage(
        Programme programme,
        Idea idea,
        ScoringSheet sheet,
        Review review,
        List<Review> others,
        Map<PersonId, String> names,
        boolean writing,
        Locale reader) {

    /** A criterion with what this reviewer gave for it. */
    record Line(int index, String id, String name, int weight, boolean principle, Optional<Review.Score> score) {}

    public List<Line> lines() {
        List<ScoringSheet.Criterion> criteria = sheet.criteria();
        return java.util.stream.IntStream.range(0, criteria.size())
                .mapToObj(at -> line(at, criteria.get(at)))
                .toList();
    }

    private Line line(int at, ScoringSheet.Criterion criterion) {
        Optional<Review.Score> score = review.scores().stream()
                .filter(given -> given.criterion().equals(criterion.id()))
                .findFirst();
        return new Line(
                at, criterion.id(), criterion.name().in(reader), criterion.weight(), criterion.principle(), score);
    }

    public String name(Review of) {
        return names.getOrDefault(of.reviewer(), of.reviewer().value());
    }
}
