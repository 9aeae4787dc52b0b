package org.jointfund.appraisal.persistence;

import org.jointfund.appraisal.Review.Score;
import org.jointfund.shared.PersonId;

record ScoreRow(PersonId reviewer, String criterion, int points, String reason) {

    Score score() {
        return new Score(criterion, points, reason);
    }
}
