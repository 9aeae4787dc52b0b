package org.jointfund.disbursement;

import java.util.List;
import java.util.Set;
import org.jointfund.fund.TranchePlan.ReleaseTest;
import org.jointfund.ledger.Covering;
import org.jointfund.programme.Programmes;
import org.jointfund.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks at a tranche's conditions at the moment of a step: a late request says why, a certified tranche can be paid. */
@Component
class TrancheConditions {

    private final ReleaseTesting testing;
    private final Covering covering;
    private final Programmes programmes;

    TrancheConditions(ReleaseTesting testing, Covering covering, Programmes programmes) {
        this.testing = testing;
        this.covering = covering;
        this.programmes = programmes;
    }

    /** Near the end of the programme a request says why it comes so late (D12). */
    void requireReason(Tranche tranche, @Nullable String lateReason) {
        boolean late = testing.now(tranche.number(), tranche.ordinal()).stream()
                .anyMatch(condition -> condition.test() == ReleaseTest.END_DATE && !condition.met());
        if (late && lateReason == null) {
            throw new LateReasonMissing();
        }
    }

    /** Refused while a condition does not hold at this moment. */
    void requireMet(Tranche tranche) {
        List<ReleaseCondition> open = TestedRelease.holdingUp(testing.now(tranche.number(), tranche.ordinal()));
        if (!open.isEmpty()) {
            throw new TrancheNotReleasable(open);
        }
    }

    /** The same; sets the cash aside that so far was only claimed (D3). */
    void secure(Tranche tranche, PersonId by) {
        requireMet(tranche);
        int area = programmes.get(tranche.number()).primaryArea();
        covering.turnIntoReservation(tranche.number(), tranche.ordinal(), Set.of(area), by);
    }
}
