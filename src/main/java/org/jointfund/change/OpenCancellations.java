package org.jointfund.change;

import java.util.Optional;
import org.jointfund.committee.CancellationProposals;
import org.jointfund.shared.CaseNumber;
import org.springframework.stereotype.Component;

/** The proposals to end a programme early on which the committee has not said yes or no. */
@Component
class OpenCancellations implements CancellationProposals {

    private final Interruptions interruptions;

    OpenCancellations(Interruptions interruptions) {
        this.interruptions = interruptions;
    }

    @Override
    public Optional<String> reason(CaseNumber number) {
        return of(number).map(Cancellation::reason);
    }

    Optional<Cancellation> of(CaseNumber number) {
        return interruptions.cancellations(number).stream()
                .filter(Cancellation::isOpen)
                .findFirst();
    }
}
