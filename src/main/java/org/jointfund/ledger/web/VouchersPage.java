package org.jointfund.ledger.web;

import java.util.List;
import java.util.Map;
import org.jointfund.ledger.JournalKind;
import org.jointfund.ledger.Voucher;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** What waits for its release, what was decided, a page of each at a time, and what this person may enter. */
record VouchersPage(
        FundCode code,
        String name,
        List<JournalKind> kinds,
        List<Voucher> waiting,
        List<Voucher> decided,
        Map<PersonId, String> names,
        Next next) {

    /** Where the following page of each list starts: the value of the parameter of this name; none after the last page. */
    record Next(@Nullable String waitingAfter, @Nullable String decidedBefore) {}
}
