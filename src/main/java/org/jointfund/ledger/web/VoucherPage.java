package org.jointfund.ledger.web;

import java.util.Map;
import org.jointfund.ledger.JournalKind;
import org.jointfund.ledger.Voucher;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.jointfund.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** A voucher as one person sees it; the fee is what a deposit will bear, and a ceiling is given where direct costs would pass it. */
record VoucherPage(
        FundCode code,
        String name,
        Voucher voucher,
        Money fee,
        @Nullable Money ceiling,
        boolean mayDecide,
        boolean own,
        Map<PersonId, String> names) {

    /** The form to enter one of a kind. */
    record Form(FundCode code, String name, JournalKind kind) {}
}
