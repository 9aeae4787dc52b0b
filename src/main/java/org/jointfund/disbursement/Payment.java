package org.jointfund.disbursement;

import java.time.Instant;
import java.time.LocalDate;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.Money;
import org.jointfund.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The agent's payment to one agency in US$, as recorded by one person and released by another (B4); the attempt counts on when an
 * earlier one was turned round in the books, and is given when the payment is stored.
 */
public record Payment(
        AgencyCode agency,
        int attempt,
        Money amount,
        String reference,
        LocalDate valueOn,
        PersonId preparedBy,
        Instant preparedAt,
        @Nullable PersonId releasedBy,
        @Nullable Instant releasedAt) {

    public boolean isReleased() {
        return releasedBy != null;
    }

    /** What it is known by in the books: one transfer, one agency, one attempt. */
    String source(FundTransfer transfer) {
        String first = transfer.key() + "/" + agency;
        return attempt > 1 ? first + "/" + attempt : first;
    }
}
