package org.jointfund.ledger;

import java.time.Instant;
import java.time.LocalDate;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.Money;
import org.jointfund.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** A line of the books as a list shows it. */
public record JournalRow(
        long journal,
        int ordinal,
        JournalKind kind,
        String source,
        String subject,
        LocalDate bookedOn,
        Instant postedAt,
        PersonId by,
        String note,
        @Nullable Long reverses,
        Account debit,
        Account credit,
        Money amount,
        Earmark earmark,
        @Nullable AgencyCode agency) {}
