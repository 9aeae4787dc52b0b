package org.jointfund.disbursement;

import java.util.List;
import java.util.function.Predicate;
import org.jointfund.ledger.Promising;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Role;
import org.jointfund.programme.CaseAccess;
import org.jointfund.programme.Programme;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.NotFound;
import org.jointfund.shared.PersonId;
import org.jointfund.shared.Stale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives up what a programme will not be paid any more, and frees all that is promised for it (rulebook 2.10.6, P12). */
@Service
@Transactional
public class GivingUp {

    private final Tranches tranches;
    private final FundTransfers transfers;
    private final TransferDesk desk;
    private final CaseAccess access;
    private final Promising promising;
    private final ApplicationEventPublisher events;

    GivingUp(
            Tranches tranches,
            FundTransfers transfers,
            TransferDesk desk,
            CaseAccess access,
            Promising promising,
            ApplicationEventPublisher events) {
        this.tranches = tranches;
        this.transfers = transfers;
        this.desk = desk;
        this.access = access;
        this.promising = promising;
        this.events = events;
    }

    /** After the end date the chair, or who stands in, gives up a tranche nobody claimed, and with it those after it (D2). */
    public void unclaimed(CaseNumber number, int ordinal, String reason, Actor actor) {
        Programme programme = access.visible(number, actor);
        actor.require(number.fund(), Role.CHAIR, Role.ALTERNATE_CHAIR);
        Tranche tranche =
                tranches.find(number, ordinal).orElseThrow(() -> new NotFound("tranche", number + "/" + ordinal));
        if (!programme.is(ProgrammeStatus.ENDED) || !tranche.status().isBeforeTransfer()) {
            throw Stale.step();
        }
        all(number, reason, actor.id());
    }

    /** At the end of a programme: refused as {@link TransferInCourse} while a payment is on its way. */
    public void all(CaseNumber number, String reason, PersonId by) {
        end(number, desk::isBeingPaid, reason, by);
    }

    /**
     * The committee ended the programme: what agencies were paid stays with them until they settle (rulebook 2.12.3), the rest is not
     * paid any more, even of the first transfer. Refused as {@link TransferInCourse} while a payment waits for its release.
     */
    public void cancelled(CaseNumber number, String reason, PersonId by) {
        end(number, desk::awaitsRelease, reason, by);
    }

    private void end(CaseNumber number, Predicate<FundTransfer> inCourse, String reason, PersonId by) {
        List<FundTransfer> open = transfers.of(number).stream()
                .filter(transfer -> transfer.status().mayBecome(TransferStatus.VOID))
                .toList();
        open.stream().filter(inCourse).findFirst().ifPresent(transfer -> {
            throw new TransferInCourse(transfer.ordinal());
        });
        tranches.of(number).stream()
                .filter(tranche -> tranche.status().mayBecome(TrancheStatus.UNCLAIMED))
                .forEach(tranche -> end(tranche, reason, by));
        open.forEach(transfer -> end(transfer, reason, by));
        promising.voidReservation(number, by);
    }

    private void end(FundTransfer transfer, String reason, PersonId by) {
        FundTransfer ended = transfer.become(TransferStatus.VOID);
        transfers.update(ended);
        transfers.addStep(ended, reason, desk.now(), by);
        events.publishEvent(new TransferGivenUp(transfer.number(), transfer.ordinal(), reason, by));
    }

    private void end(Tranche tranche, String reason, PersonId by) {
        tranches.update(tranche.become(TrancheStatus.UNCLAIMED));
        events.publishEvent(new TrancheGivenUp(tranche.number(), tranche.ordinal(), reason, by));
    }
}
