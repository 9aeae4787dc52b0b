package org.jointfund.ledger;

import java.time.LocalDate;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is to go into the books, in US$: the reference is the one it is known by outside, the party whom the money comes from or
 * goes to, and the instalment what a deposit pays, or empty.
 */
public record Slip(
        FundCode fund,
        JournalKind kind,
        String reference,
        LocalDate bookedOn,
        Money amount,
        String party,
        String note,
        Earmark earmark,
        String instalment,
        @Nullable Long reverses) {

    static Slip of(FundCode fund, JournalKind kind, EnterVoucher command) {
        return new Slip(
                fund,
                kind,
                command.reference().strip(),
                command.bookedOn(),
                command.amount(),
                command.party().strip(),
                command.noteText(),
                Earmark.NONE,
                "",
                null);
    }

    /** A journal turned round today, for a reason. */
    static Slip reversing(Journal wrong, LocalDate today, String reason) {
        return new Slip(
                wrong.fund(),
                JournalKind.CORRECTION,
                "REV-" + wrong.id(),
                today,
                wrong.amount(),
                wrong.source(),
                reason,
                Earmark.NONE,
                "",
                wrong.id());
    }
}
