package org.jointfund.disbursement.web;

import java.util.List;
import org.jointfund.disbursement.ReleaseCondition;
import org.jointfund.disbursement.TestedRelease;
import org.jointfund.disbursement.Tranche;
import org.jointfund.disbursement.TrancheStatus;
import org.jointfund.fund.TranchePlan.ReleaseTest;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Role;
import org.jointfund.programme.Programme;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.shared.Share;
import org.jspecify.annotations.Nullable;

/** A tranche as its pages show it to one person. */
record TranchePage(
        Programme programme,
        Tranche tranche,
        List<ReleaseCondition> conditions,
        @Nullable TestedRelease lastTest,
        Actor actor) {

    public String number() {
        return programme.number().value();
    }

    public int ordinal() {
        return tranche.ordinal();
    }

    public String tone() {
        return switch (tranche.status()) {
            case OPEN, UNCLAIMED -> "grey";
            case WAITING -> "orange";
            case RELEASABLE, CERTIFIED -> "blue";
            case PAID -> "green";
        };
    }

    public List<ReleaseCondition> open() {
        return conditions.stream().filter(condition -> !condition.met()).toList();
    }

    /** Whether those that have used enough can be paid while others wait. */
    public boolean someWait() {
        return !open().isEmpty() && TestedRelease.holdingUp(conditions).isEmpty();
    }

    /** What share of the money transferred is used, for a condition on use. */
    public Share usedShare(ReleaseCondition condition) {
        return condition.actualAmount().of(condition.baseAmount());
    }

    /** Whether the end is so near that the request says why (D12). */
    public boolean late() {
        return conditions.stream()
                .anyMatch(condition ->
                        condition.test() == ReleaseTest.END_DATE && condition.actual() < condition.required());
    }

    public boolean canRequest() {
        return tranche.status() == TrancheStatus.OPEN
                && actor.is(
                        programme.fund(), Role.FOCAL_POINT, programme.convenor().value());
    }

    public boolean canTest() {
        return tranche.isWaiting() && (officer() || actor.is(programme.fund(), Role.FOCAL_POINT));
    }

    public boolean canAllowLate() {
        return tranche.isWaiting()
                && late()
                && tranche.lateAllowedBy() == null
                && actor.is(programme.fund(), Role.CHAIR);
    }

    public boolean canCertify() {
        return tranche.status() == TrancheStatus.RELEASABLE && officer();
    }

    public boolean givenUp() {
        return tranche.status() == TrancheStatus.UNCLAIMED;
    }

    /** Whether the chair, or who stands in, may give it up: the end is reached and nobody claims it any more. */
    public boolean canGiveUp() {
        return programme.is(ProgrammeStatus.ENDED)
                && tranche.status().isBeforeTransfer()
                && (actor.is(programme.fund(), Role.CHAIR) || actor.is(programme.fund(), Role.ALTERNATE_CHAIR));
    }

    public boolean canTransfer() {
        return tranche.certifiedBy() != null && !givenUp();
    }

    private boolean officer() {
        return actor.is(programme.fund(), Role.SECRETARIAT_OFFICER);
    }
}
