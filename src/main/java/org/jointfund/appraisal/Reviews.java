package org.jointfund.appraisal;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;

/** The review rounds of the cases. */
public interface Reviews {

    /** Opens the next round of the case. */
    void open(CaseNumber number, Instant at);

    /** The newest round. */
    Optional<ReviewRound> current(CaseNumber number);

    /** The newest round, locked until the transaction ends, so that one reviewer is the last. */
    Optional<ReviewRound> lock(CaseNumber number);

    void appoint(ReviewRound round, Collection<PersonId> reviewers, PersonId by, Instant at);

    /** Puts another reviewer in the place of one who has not handed in. */
    void replace(Review waiting, PersonId successor, PersonId by, Instant at);

    /** Files the sheet unless this reviewer has handed one in already. */
    void handIn(Review review);

    void recommend(Recommendation recommendation);

    Optional<Recommendation> recommendation(CaseNumber number);
}
