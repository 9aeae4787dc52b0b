package org.jointfund.contribution.web;

import java.time.LocalDate;
import java.util.List;
import org.jointfund.contribution.Deposited;
import org.jointfund.contribution.Pledge;
import org.jointfund.contribution.Schedule;
import org.jointfund.ledger.Earmark;
import org.jointfund.shared.CurrencyAmount;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.jspecify.annotations.Nullable;

/** What a fund was promised and given, row by row, a page of each list at a time. */
record ContributionPage(
        FundCode code,
        String name,
        ContributionQuery query,
        boolean mayPledge,
        boolean mayDeposit,
        List<PledgeRow> pledges,
        List<InstalmentRow> instalments,
        List<DepositRow> deposits,
        List<DepositRow> waiting,
        Money uncovered,
        Next next) {

    /** Where the following page of each list starts: the value of the parameter of this name; none after the last page. */
    record Next(
            @Nullable String pledgesAfter,
            @Nullable String instalmentsAfter,
            @Nullable String depositsAfter,
            @Nullable String waitingAfter) {}

    /** An announcement. */
    record PledgeRow(String donorName, Pledge pledge) {}

    /**
     * A dated instalment; donor, reference and original amount are missing for whoever may not know them (W2). What programmes claim on it
     * though it will not come is for those who work on it.
     */
    record InstalmentRow(
            @Nullable String donorName,
            @Nullable String reference,
            @Nullable CurrencyAmount original,
            int ordinal,
            LocalDate dueOn,
            Money usd,
            Money received,
            Money outstanding,
            Money uncovered,
            Earmark earmark) {

        static InstalmentRow named(Schedule due, String donorName, Money uncovered) {
            return of(due, donorName, due.reference(), due.original(), uncovered);
        }

        static InstalmentRow nameless(Schedule due) {
            return of(due, null, null, null, Money.ZERO);
        }

        private static InstalmentRow of(
                Schedule due,
                @Nullable String donorName,
                @Nullable String reference,
                @Nullable CurrencyAmount original,
                Money uncovered) {
            return new InstalmentRow(
                    donorName,
                    reference,
                    original,
                    due.ordinal(),
                    due.dueOn(),
                    due.usd(),
                    due.received(),
                    due.outstanding(),
                    uncovered,
                    due.earmark());
        }
    }

    /** Money that came in. */
    record DepositRow(String donorName, Deposited deposit) {}
}
