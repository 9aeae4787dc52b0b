package org.jointfund.disbursement;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jointfund.partner.Actor;
import org.jointfund.programme.CaseAccess;
import org.jointfund.programme.Programme;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.NotFound;
import org.springframework.stereotype.Component;

/** Where every step of a transfer request begins and ends: the request as this person may see it, and the step written down. */
@Component
class TransferDesk {

    private final FundTransfers transfers;
    private final CaseAccess access;
    private final TransferGuard guard;
    private final Clock clock;

    TransferDesk(FundTransfers transfers, CaseAccess access, TransferGuard guard, Clock clock) {
        this.transfers = transfers;
        this.access = access;
        this.guard = guard;
        this.clock = clock;
    }

    FundTransfer open(CaseNumber number, int ordinal, Actor actor) {
        access.visible(number, actor);
        return transfers.find(number, ordinal).orElseThrow(() -> new NotFound("transfer", number + "/" + ordinal));
    }

    /** The same for a step that moves money closer to the agencies: what must hold is tested anew. */
    FundTransfer openGuarded(CaseNumber number, int ordinal, Actor actor) {
        Programme programme = access.visible(number, actor);
        FundTransfer transfer = open(number, ordinal, actor);
        guard.check(programme, transfer.ordinal(), transfer.lines());
        return transfer;
    }

    /** The same for paying: a memorandum or a suspension can have come in between; the books themselves guard the cash. */
    FundTransfer openForPayment(CaseNumber number, int ordinal, Actor actor) {
        Programme programme = access.visible(number, actor);
        FundTransfer transfer = open(number, ordinal, actor);
        guard.checkAgencies(programme, transfer.lines());
        return transfer;
    }

    void write(FundTransfer transfer, String reason, Actor actor) {
        transfers.update(transfer);
        note(transfer, reason, actor);
    }

    void note(FundTransfer transfer, String reason, Actor actor) {
        transfers.addStep(transfer, reason, now(), actor.id());
    }

    Instant now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
