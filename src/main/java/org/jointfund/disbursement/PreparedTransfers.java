package org.jointfund.disbursement;

import java.util.List;
import org.jointfund.document.DocumentId;
import org.jointfund.partner.Actor;
import org.jointfund.programme.CaseAccess;
import org.jointfund.programme.Programme;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Stale;
import org.springframework.stereotype.Component;

/** Drafts the request for a tranche whose turn it is: the first once all have signed, a later one once it is certified. */
@Component
class PreparedTransfers {

    private final CaseAccess access;
    private final TransferDraft drafts;
    private final TransferGuard guard;
    private final TransferDesk desk;
    private final Tranches tranches;

    PreparedTransfers(
            CaseAccess access, TransferDraft drafts, TransferGuard guard, TransferDesk desk, Tranches tranches) {
        this.access = access;
        this.drafts = drafts;
        this.guard = guard;
        this.desk = desk;
        this.tranches = tranches;
    }

    FundTransfer draft(CaseNumber number, int ordinal, String summary, List<DocumentId> more, Actor actor) {
        Programme programme = access.asOfficer(number, actor);
        if (!isDue(programme, ordinal)) {
            throw Stale.step();
        }
        FundTransfer draft = drafts.of(programme, ordinal, summary, more, actor.id(), desk.now());
        guard.check(programme, ordinal, draft.lines());
        return draft;
    }

    boolean isDue(Programme programme, int ordinal) {
        return ordinal == 1
                ? programme.is(ProgrammeStatus.TRANSFER)
                : tranches.find(programme.number(), ordinal)
                        .filter(tranche -> tranche.status() == TrancheStatus.CERTIFIED)
                        .isPresent();
    }
}
