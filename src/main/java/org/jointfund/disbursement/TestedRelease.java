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

    /** The first condition that holds the tranche up says what the whole test says. */
    static Release outcomeOf(List<ReleaseCondition> conditions) {
        return holdingUp(conditions).stream()
                .map(ReleaseCondition::outcome)
                .findFirst()
                .orElse(Release.RELEASE);
    }

    /** What stops everybody: short use of one agency stops that agency alone, once another has used enough (rulebook 2.10.3). */
    public static List<ReleaseCondition> holdingUp(List<ReleaseCondition> conditions) {
        boolean oneIsReady = conditions.stream().anyMatch(condition -> condition.ofOneAgency() && condition.met());
        return conditions.stream()
                .filter(condition -> !condition.met() && !(oneIsReady && condition.ofOneAgency()))
                .toList();
    }

    public boolean isReleased() {
        return outcome == Release.RELEASE;
    }

    public List<ReleaseCondition> open() {
        return conditions.stream().filter(condition -> !condition.met()).toList();
    }
}
