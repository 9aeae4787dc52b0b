package org.jointfund.disbursement;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jointfund.partner.Actor;
import org.jointfund.programme.CaseAccess;
import org.jointfund.programme.Programme;
import org.jointfund.programme.Programmes;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.NotFound;
import org.springframework.stereotype.Component;

/** Where every step of a transfer request begins and ends: the request as this person may see it, and the step written down. */
@Component
class TransferDesk {

    private final FundTransfers transfers;
    private final CaseAccess access;
    private final Programmes programmes;
    private final TransferGuard guard;
    private final WaitingAgencies waiting;
    private final Clock clock;

    TransferDesk(
            FundTransfers transfers,
            CaseAccess access,
            Programmes programmes,
            TransferGuard guard,
            WaitingAgencies waiting,
            Clock clock) {
        this.transfers = transfers;
        this.access = access;
        this.programmes = programmes;
        this.guard = guard;
        this.waiting = waiting;
        this.clock = clock;
    }

    FundTransfer open(CaseNumber number, int ordinal, Actor actor) {
        access.visible(number, actor);
        return transfers.find(number, ordinal).orElseThrow(() -> new NotFound("transfer", number + "/" + ordinal));
    }

    /** The request in the version somebody saw; stale when another stands by now. */
    FundTransfer open(Seen seen, Actor actor) {
        FundTransfer transfer = open(seen.number(), seen.ordinal(), actor);
        seen.requireCurrent(transfer.version());
        return transfer;
    }

    /** The same for a step that moves money closer to the agencies: what must hold is tested anew. */
    FundTransfer openGuarded(Seen seen, Actor actor) {
        Programme programme = access.visible(seen.number(), actor);
        FundTransfer transfer = open(seen, actor);
        guard.check(programme, transfer.ordinal(), transfer.lines());
        return transfer;
    }

    /** The same for paying: a memorandum or a suspension can have come in between, and none comes now; the books themselves guard the cash. */
    FundTransfer openForPayment(Seen seen, Actor actor) {
        access.visible(seen.number(), actor);
        Programme programme = programmes.hold(seen.number());
        FundTransfer transfer = open(seen, actor);
        guard.checkAgencies(programme, transfer.lines());
        return transfer;
    }

    /** The first transfer, which carries the programme's start, and one with payments entered or made unless all the others wait. */
    boolean isBeingPaid(FundTransfer transfer) {
        List<Payment> payments = transfers.payments(transfer.number(), transfer.ordinal());
        int unpaid = transfer.lines().size() - payments.size();
        return transfer.ordinal() == 1
                || awaitsRelease(transfer)
                || (!payments.isEmpty() && unpaid > waiting.of(transfer).size());
    }

    /** Payments were entered and not released. */
    boolean awaitsRelease(FundTransfer transfer) {
        return transfers.payments(transfer.number(), transfer.ordinal()).stream()
                .anyMatch(payment -> !payment.isReleased());
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
