package org.jointfund.appraisal.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jointfund.appraisal.Recommendation;
import org.jointfund.appraisal.Review;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;
import org.jspecify.annotations.Nullable;

@Mapper
interface ReviewMapper {

    void open(CaseNumber number, Instant at);

    @Nullable
    RoundRow current(CaseNumber number);

    @Nullable
    RoundRow lock(CaseNumber number);

    List<ReviewRow> reviews(CaseNumber number, int round);

    List<ScoreRow> scores(CaseNumber number, int round);

    void appoint(CaseNumber number, int round, PersonId reviewer, PersonId by, Instant at);

    int replace(Review waiting, PersonId successor, PersonId by, Instant at);

    void insertSheet(Review review);

    void insertScores(Review review);

    void recommend(Recommendation recommendation);

    @Nullable
    Recommendation recommendation(CaseNumber number);
}
