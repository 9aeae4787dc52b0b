package org.jointfund.disbursement;

import java.time.Instant;
import java.time.LocalDate;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.Money;
import org.jointfund.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** The agent's payment to one agency in US$, as recorded by one person and released by another (B4). */
public record Payment(
        AgencyCode agency,
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
}
