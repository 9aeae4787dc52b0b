package org.jointfund.committee;

import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.programme.StatusChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes the item of a programme that was taken back, or closed before its end was decided, off the agenda: nobody is asked about it any more. */
@Component
class Withdrawals {

    private final Items items;

    Withdrawals(Items items) {
        this.items = items;
    }

    @EventListener
    void on(StatusChanged change) {
        if (change.to() == ProgrammeStatus.WITHDRAWN || change.to() == ProgrammeStatus.OPERATIONALLY_CLOSED) {
            items.last(change.number())
                    .filter(item -> !item.isOver())
                    .ifPresent(item -> items.update(item.closed(Item.State.WITHDRAWN)));
        }
    }
}
