package org.jointfund.disbursement;

import java.time.Instant;
import java.util.List;
import org.jointfund.shared.PersonId;

/** A test of a tranche's conditions, in the fund's order, under a version of its rules. */
public record TestedRelease(
        int place,
        Release outcome,
        int ruleSetVersion,
        Instant testedAt,
        PersonId testedBy,
        List<ReleaseCondition> conditions) {

    public TestedRelease {
        conditions = List.copyOf(conditions);
    }

    /** The first condition that does not hold says what the whole test says. */
    static Release outcomeOf(List<ReleaseCondition> conditions) {
        return conditions.stream()
                .filter(condition -> !condition.met())
                .map(ReleaseCondition::outcome)
                .findFirst()
                .orElse(Release.RELEASE);
    }

    public boolean isReleased() {
        return outcome == Release.RELEASE;
    }

    public List<ReleaseCondition> open() {
        return conditions.stream().filter(condition -> !condition.met()).toList();
    }
}
