package org.jointfund.appraisal.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointfund.appraisal.Recommendation;
import org.jointfund.appraisal.Review;
import org.jointfund.appraisal.Review.Score;
import org.jointfund.appraisal.ReviewRound;
import org.jointfund.appraisal.Reviews;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;
import org.jointfund.shared.Stale;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisReviews implements Reviews {

    private final ReviewMapper mapper;

    MyBatisReviews(ReviewMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void open(CaseNumber number, Instant at) {
        mapper.open(number, at);
    }

    @Override
    public Optional<ReviewRound> current(CaseNumber number) {
        return Optional.ofNullable(mapper.current(number)).map(this::round);
    }

    @Override
    public Optional<ReviewRound> lock(CaseNumber number) {
        return Optional.ofNullable(mapper.lock(number)).map(this::round);
    }

    private ReviewRound round(RoundRow row) {
        Map<PersonId, List<Score>> scores = mapper.scores(row.number(), row.round()).stream()
                .collect(groupingBy(ScoreRow::reviewer, mapping(ScoreRow::score, toList())));
        List<Review> reviews = mapper.reviews(row.number(), row.round()).stream()
                .map(review -> review.review(row, scores.getOrDefault(review.reviewer(), List.of())))
                .toList();
        return new ReviewRound(row.number(), row.round(), row.openedAt(), reviews);
    }

    @Override
    public void appoint(ReviewRound round, Collection<PersonId> reviewers, PersonId by, Instant at) {
        reviewers.forEach(reviewer -> mapper.appoint(round.number(), round.round(), reviewer, by, at));
    }

    @Override
    public void replace(Review waiting, PersonId successor, PersonId by, Instant at) {
        Stale.unlessOne(mapper.replace(waiting, successor, by, at));
    }

    @Override
    public void handIn(Review review) {
        mapper.insertSheet(review);
        mapper.insertScores(review);
    }

    @Override
    public void recommend(Recommendation recommendation) {
        mapper.recommend(recommendation);
    }

    @Override
    public Optional<Recommendation> recommendation(CaseNumber number) {
        return Optional.ofNullable(mapper.recommendation(number));
    }
}
