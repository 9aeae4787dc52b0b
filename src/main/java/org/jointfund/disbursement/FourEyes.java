package org.jointfund.disbursement;

import java.util.Arrays;
import java.util.Objects;
import org.jointfund.partner.Actor;
import org.jointfund.shared.NotAllowed;
import org.jointfund.shared.PersonId;
import org.jointfund.shared.Problem;
import org.jspecify.annotations.Nullable;

/** The same person had a hand in an earlier step: who prepares does not approve, who approves does not pay, by person (B4). */
public final class FourEyes extends NotAllowed {

    private FourEyes(String sentence) {
        super(Problem.of(sentence));
    }

    static void check(Actor actor, @Nullable PersonId... before) {
        if (Arrays.stream(before).filter(Objects::nonNull).anyMatch(actor.id()::equals)) {
            throw new FourEyes("transfer.fourEyes");
        }
    }

    /** Who asked for a tranche does not certify it. */
    static void check(Actor certifier, Tranche requested) {
        if (certifier.id().equals(requested.requestedBy())) {
            throw new FourEyes("tranche.fourEyes");
        }
    }
}
