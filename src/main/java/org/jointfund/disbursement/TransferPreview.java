package org.jointfund.disbursement;

import java.util.List;
import org.jointfund.partner.Actor;
import org.jointfund.programme.Programme;
import org.jointfund.shared.NotFound;
import org.springframework.stereotype.Service;

/** Shows a transfer request as it would be prepared now; nothing is stored. */
@Service
public class TransferPreview {

    private final PreparedTransfers prepared;
    private final TransferDraft drafts;
    private final TransferDesk desk;

    TransferPreview(PreparedTransfers prepared, TransferDraft drafts, TransferDesk desk) {
        this.prepared = prepared;
        this.drafts = drafts;
        this.desk = desk;
    }

    /** Not found while the tranche is not due. */
    public FundTransfer of(Programme programme, int ordinal, Actor actor) {
        if (!prepared.isDue(programme, ordinal)) {
            throw new NotFound("transfer", programme.number() + "/" + ordinal);
        }
        return drafts.of(programme, ordinal, "", List.of(), actor.id(), desk.now());
    }
}
