package org.jointfund.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** A journal before it is posted. */
record Entry(
        FundCode fund,
        JournalKind kind,
        String source,
        String subject,
        LocalDate bookedOn,
        PersonId by,
        String note,
        @Nullable Long reverses,
        List<Line> lines) {

    static Entry of(FundCode fund, JournalKind kind, String source, LocalDate bookedOn, PersonId by, List<Line> lines) {
        return new Entry(fund, kind, source, fund.value(), bookedOn, by, "", null, lines);
    }

    Entry about(String what) {
        return new Entry(fund, kind, source, what, bookedOn, by, note, reverses, lines);
    }

    Entry noted(String text) {
        return new Entry(fund, kind, source, subject, bookedOn, by, text, reverses, lines);
    }

    Entry reversing(Journal journal) {
        return new Entry(fund, kind, source, journal.subject(), bookedOn, by, note, journal.id(), lines);
    }
}
