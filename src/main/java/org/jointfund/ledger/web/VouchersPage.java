package org.jointfund.ledger.web;

import java.util.List;
import java.util.Map;
import org.jointfund.ledger.JournalKind;
import org.jointfund.ledger.Voucher;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.PersonId;

/** What waits for its release, what was decided lately, and what this person may enter. */
record VouchersPage(
        FundCode code,
        String name,
        List<JournalKind> kinds,
        List<Voucher> waiting,
        List<Voucher> decided,
        Map<PersonId, String> names) {}
