package org.jointfund.disbursement;

import java.time.LocalDate;
import java.util.List;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Role;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Stale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records the agent's payments, each prepared by its officer and released by its manager (B4, mode RECORD). */
@Service
@Transactional
public class Payments {

    private final FundTransfers transfers;
    private final TransferDesk desk;
    private final PaymentPosting posting;
    private final TrancheOpening opening;
    private final ApplicationEventPublisher events;

    Payments(
            FundTransfers transfers,
            TransferDesk desk,
            PaymentPosting posting,
            TrancheOpening opening,
            ApplicationEventPublisher events) {
        this.transfers = transfers;
        this.desk = desk;
        this.posting = posting;
        this.opening = opening;
        this.events = events;
    }

    /** A payment as the officer enters it: each has a reference and a value date. */
    public record Entry(AgencyCode agency, String reference, @Nullable LocalDate valueOn) {

        boolean isEmpty() {
            return reference.isEmpty() && valueOn == null;
        }
    }

    /** Enters payments for agencies not paid yet; a value date is not before the approval and not to come. */
    public void prepare(CaseNumber number, int ordinal, List<Entry> entries, Actor actor) {
        actor.require(number.fund(), Role.AGENT_OFFICER);
        FundTransfer transfer = payable(desk.open(number, ordinal, actor));
        FourEyes.check(actor, transfer.preparedBy(), transfer.approvedBy());
        if (entries.stream().allMatch(Entry::isEmpty)) {
            throw new NoPaymentEntered();
        }
        posting.requireReady(
                transfer, entries.stream().filter(entry -> !entry.isEmpty()).map(Entry::agency));
        for (int at = 0; at < entries.size(); at++) {
            if (!entries.get(at).isEmpty()) {
                transfers.prepare(transfer, payment(transfer, entries.get(at), at, actor));
            }
        }
        transfers.update(transfer);
        events.publishEvent(new PaymentsPrepared(number, ordinal, actor.id()));
    }

    private Payment payment(FundTransfer transfer, Entry entry, int at, Actor actor) {
        LocalDate valueOn = posting.checked(transfer, entry, at);
        TransferLine line = transfer.lines().stream()
                .filter(one -> one.agency().equals(entry.agency()))
                .findFirst()
                .orElseThrow(() -> new NotInTransfer(entry.agency(), at));
        return new Payment(
                line.agency(), 0, line.total(), entry.reference(), valueOn, actor.id(), desk.now(), null, null);
    }

    /**
     * Releases every payment entered: each posts its transfer once and takes from the reservation; the first of the programme gives it
     * its start date (rulebook 2.9.7). Not by who prepared, approved or entered.
     */
    public void release(Seen seen, Actor actor) {
        actor.require(seen.number().fund(), Role.AGENT_MANAGER);
        FundTransfer transfer = payable(desk.openForPayment(seen, actor));
        List<Payment> entered = entered(transfer);
        entered.forEach(
                payment -> FourEyes.check(actor, transfer.preparedBy(), transfer.approvedBy(), payment.preparedBy()));
        posting.requireReady(transfer, entered.stream().map(Payment::agency));
        entered.forEach(payment -> transfers.release(transfer, payment.agency(), actor.id(), desk.now()));
        posting.post(transfer, entered, actor.id());
        boolean fullyPaid = isFullyPaid(transfer);
        desk.write(transfer.paid(fullyPaid), "", actor);
        events.publishEvent(new PaymentsReleased(seen.number(), seen.ordinal(), fullyPaid, actor.id()));
        if (fullyPaid) {
            opening.paid(seen.number(), seen.ordinal(), actor.id());
        } else {
            opening.partlyPaid(seen.number(), seen.ordinal(), actor.id());
        }
    }

    /** Gives the payments entered back to the officer, for a reason. */
    public void sendBack(Seen seen, String reason, Actor actor) {
        actor.require(seen.number().fund(), Role.AGENT_MANAGER);
        FundTransfer transfer = payable(desk.open(seen, actor));
        entered(transfer);
        transfers.withdraw(transfer);
        transfers.update(transfer);
        desk.note(transfer, reason, actor);
        events.publishEvent(new PaymentsSentBack(seen.number(), seen.ordinal(), reason, actor.id()));
    }

    private static FundTransfer payable(FundTransfer transfer) {
        if (!transfer.status().mayBecome(TransferStatus.PAID)) {
            throw Stale.step();
        }
        return transfer;
    }

    private List<Payment> entered(FundTransfer transfer) {
        List<Payment> entered = transfers.payments(transfer.number(), transfer.ordinal()).stream()
                .filter(payment -> !payment.isReleased())
                .toList();
        if (entered.isEmpty()) {
            throw Stale.step();
        }
        return entered;
    }

    private boolean isFullyPaid(FundTransfer transfer) {
        return transfers.payments(transfer.number(), transfer.ordinal()).stream()
                        .filter(Payment::isReleased)
                        .count()
                == transfer.lines().size();
    }
}
