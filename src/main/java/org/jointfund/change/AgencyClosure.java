package org.jointfund.change;

import java.util.Optional;
import org.jointfund.change.Settlement.Outcome;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.Money;

/** Where one agency is with closing its part: its notice, its latest statement and what was found on it, its refund. */
public record AgencyClosure(
        AgencyCode agency,
        Money transferred,
        Money floor,
        Optional<CompletionNotice> notice,
        Optional<FinalStatement> statement,
        Optional<Settlement> settlement,
        Optional<RefundReceived> refund) {

    /** The stations, in their order. */
    public enum State {
        NOTICE_DUE,
        STATEMENT_DUE,
        STATEMENT_SUBMITTED,
        STATEMENT_RETURNED,
        REFUND_DUE,
        DONE
    }

    public State state() {
        if (statement.isEmpty()) {
            return notice.isEmpty() ? State.NOTICE_DUE : State.STATEMENT_DUE;
        }
        return settlement.map(this::after).orElse(State.STATEMENT_SUBMITTED);
    }

    private State after(Settlement found) {
        if (!found.isAccepted()) {
            return State.STATEMENT_RETURNED;
        }
        return found.outcome() == Outcome.REFUND_DUE && refund.isEmpty() ? State.REFUND_DUE : State.DONE;
    }

    /** The agency owes its statement, whether or not it has notified (a cancelled programme has no notices). */
    public boolean isStatementWithAgency() {
        return state() == State.NOTICE_DUE || state() == State.STATEMENT_DUE || state() == State.STATEMENT_RETURNED;
    }
}
