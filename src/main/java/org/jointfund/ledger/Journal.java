package org.jointfund.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.jointfund.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One event of the fund's money. The kind and the source (the business key of what happened) occur once; the subject is the case, or
 * the fund.
 */
public record Journal(
        long id,
        FundCode fund,
        JournalKind kind,
        String source,
        String subject,
        LocalDate bookedOn,
        Instant postedAt,
        PersonId by,
        String note,
        @Nullable Long reverses,
        List<Line> lines) {

    /** What moved in or out of cash, else what was promised. */
    public Money amount() {
        List<Line> money = lines.stream().filter(Line::movesCash).toList();
        return Money.sum(
                (money.isEmpty() ? lines : money).stream().map(Line::amount).toList());
    }
}
