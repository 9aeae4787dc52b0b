package org.jointfund.disbursement.persistence;

import java.time.Instant;
import java.util.List;
import org.jointfund.disbursement.Release;
import org.jointfund.disbursement.ReleaseCondition;
import org.jointfund.disbursement.TestedRelease;
import org.jointfund.shared.PersonId;

/** A row of the table {@code disbursement_release_test}. */
record TestRow(int place, Release outcome, int ruleSetVersion, Instant testedAt, PersonId testedBy) {

    TestedRelease with(List<ReleaseCondition> conditions) {
        return new TestedRelease(place, outcome, ruleSetVersion, testedAt, testedBy, conditions);
    }
}
