package org.jointfund.ledger;

import java.time.Instant;
import java.time.LocalDate;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.jointfund.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** A {@link Slip} that was entered: its source in the books, by whom, and what somebody else decided on it (P10). */
public record Voucher(
        long id,
        FundCode fund,
        JournalKind kind,
        String reference,
        LocalDate bookedOn,
        Money amount,
        String party,
        String note,
        Earmark earmark,
        String instalment,
        @Nullable Long reverses,
        String source,
        PersonId enteredBy,
        Instant enteredAt,
        State state,
        @Nullable PersonId decidedBy,
        String reason) {

    /** Where a voucher is; only a released one is in the books. */
    public enum State {
        WAITING,
        RELEASED,
        SENT_BACK
    }

    public boolean isWaiting() {
        return state == State.WAITING;
    }

    Booking booking() {
        return new Booking(fund, source, bookedOn, amount, note);
    }
}
