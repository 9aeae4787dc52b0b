package org.jointfund.disbursement.web;

import java.util.List;
import org.jointfund.disbursement.ReleaseTesting;
import org.jointfund.disbursement.TestedRelease;
import org.jointfund.disbursement.Tranche;
import org.jointfund.disbursement.Tranches;
import org.jointfund.partner.Actor;
import org.jointfund.programme.CaseAccess;
import org.jointfund.programme.Programme;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.NotFound;
import org.springframework.stereotype.Component;

/** Reads what the pages on a tranche show. */
@Component
class TranchePages {

    private final CaseAccess access;
    private final Tranches tranches;
    private final ReleaseTesting testing;

    TranchePages(CaseAccess access, Tranches tranches, ReleaseTesting testing) {
        this.access = access;
        this.tranches = tranches;
        this.testing = testing;
    }

    /** Before the certificate the conditions are those of this moment, afterwards those of the last test. */
    TranchePage of(CaseNumber number, int ordinal, Actor actor) {
        Programme programme = access.visible(number, actor);
        Tranche tranche =
                tranches.find(number, ordinal).orElseThrow(() -> new NotFound("tranche", number + "/" + ordinal));
        boolean open = tranche.status().isBeforeTransfer();
        return new TranchePage(
                programme,
                tranche,
                open
                        ? testing.now(number, ordinal)
                        : tranches.latestTest(number, ordinal)
                                .map(TestedRelease::conditions)
                                .orElse(List.of()),
                tranches.latestTest(number, ordinal).orElse(null),
                actor);
    }
}
