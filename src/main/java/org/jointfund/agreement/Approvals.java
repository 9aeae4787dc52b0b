package org.jointfund.agreement;

import org.jointfund.committee.Decision;
import org.jointfund.committee.Decisions;
import org.jointfund.fund.FundDays;
import org.jointfund.programme.Programme;
import org.springframework.stereotype.Service;

/** Finds the decision an agreement rests on. */
@Service
public class Approvals {

    private final Decisions decisions;
    private final FundDays days;

    Approvals(Decisions decisions, FundDays days) {
        this.decisions = decisions;
        this.days = days;
    }

    /** The latest decision that approved the document; asked for a programme without one, it throws: nothing is agreed or paid without approval. */
    public Approval of(Programme programme) {
        return decisions.of(programme.number()).stream()
                .filter(decision -> decision.outcome().promisesMoney())
                .reduce((earlier, later) -> later)
                .map(this::approval)
                .orElseThrow(() -> new IllegalStateException(programme.number() + " was never approved"));
    }

    private Approval approval(Decision decision) {
        return new Approval(
                decision.number().child("DEC", decision.ordinal()),
                days.of(decision.decidedAt(), decision.number().fund()),
                decision.comments());
    }
}
