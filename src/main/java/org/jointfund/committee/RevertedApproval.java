package org.jointfund.committee;

import org.jointfund.ledger.Promising;
import org.jointfund.programme.OverdueCommentsDecided;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Frees the money of an approval that reverted to a revision; the next approval promises anew (rulebook 2.7.4, 4.6). */
@Component
class RevertedApproval {

    private final Promising promising;

    RevertedApproval(Promising promising) {
        this.promising = promising;
    }

    @EventListener
    void on(OverdueCommentsDecided decision) {
        if (decision.reverts()) {
            promising.voidReservation(decision.number(), decision.by());
        }
    }
}
