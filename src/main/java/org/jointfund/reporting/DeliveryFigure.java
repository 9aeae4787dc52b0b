package org.jointfund.reporting;

import java.time.Instant;
import java.time.LocalDate;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Money;
import org.jointfund.shared.PersonId;

/** What an agency had spent since the start, and committed on top, on a day, in US$. */
public record DeliveryFigure(
        CaseNumber number,
        AgencyCode agency,
        LocalDate asOf,
        Money spent,
        Money committed,
        Source source,
        String note,
        Instant recordedAt,
        PersonId by) {

    /** Where the figures come from. */
    public enum Source {
        /** Typed between two reports: provisional (B2). */
        INTERIM,
        /** From a submitted financial report. */
        REPORTED,
        /** From an accepted financial report. */
        ACCEPTED,
        /** From an accepted, certified final statement. */
        CERTIFIED
    }

    public boolean isProvisional() {
        return source == Source.INTERIM;
    }
}
