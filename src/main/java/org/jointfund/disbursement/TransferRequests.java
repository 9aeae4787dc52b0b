package org.jointfund.disbursement;

import java.util.List;
import java.util.Optional;
import org.jointfund.document.DocumentId;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Role;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Stale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a transfer request from the secretariat over the chair to the agent (rulebook 2.9). */
@Service
@Transactional
public class TransferRequests {

    private final FundTransfers transfers;
    private final TransferDesk desk;
    private final PreparedTransfers prepared;
    private final ApplicationEventPublisher events;

    TransferRequests(
            FundTransfers transfers, TransferDesk desk, PreparedTransfers prepared, ApplicationEventPublisher events) {
        this.transfers = transfers;
        this.desk = desk;
        this.prepared = prepared;
        this.events = events;
    }

    /**
     * Prepares the request for a tranche, anew after it came back; refused while a memorandum or the cash is missing or the programme is
     * suspended (10.2 row 12), stale when the tranche is not due.
     */
    public void prepare(CaseNumber number, int ordinal, String summary, List<DocumentId> attachments, Actor actor) {
        FundTransfer draft = prepared.draft(number, ordinal, summary, attachments, actor);
        Optional<FundTransfer> before = transfers.find(number, ordinal);
        before.ifPresentOrElse(returned -> transfers.replace(anew(returned, draft)), () -> transfers.insert(draft));
        desk.note(draft, "", actor);
        events.publishEvent(new TransferPrepared(number, ordinal, draft.total(), actor.id()));
    }

    private static FundTransfer anew(FundTransfer before, FundTransfer draft) {
        if (!before.status().mayBecome(TransferStatus.PREPARED)) {
            throw Stale.step();
        }
        return draft.inVersion(before.version());
    }

    /** The chair approves; with that the request goes to the agent. Not by who prepared it. */
    public void approve(Seen seen, Actor actor) {
        actor.require(seen.number().fund(), Role.CHAIR);
        FundTransfer transfer = desk.open(seen, actor);
        FourEyes.check(actor, transfer.preparedBy());
        FundTransfer approved = desk.openGuarded(seen, actor).approved(actor.id(), desk.now());
        desk.note(approved, "", actor);
        desk.write(approved.sent(), "", actor);
        events.publishEvent(new TransferApproved(seen.number(), seen.ordinal(), actor.id()));
    }

    /** The chair sends the request back to the secretariat. */
    public void sendBack(Seen seen, String reason, Actor actor) {
        actor.require(seen.number().fund(), Role.CHAIR);
        FundTransfer transfer = desk.open(seen, actor);
        FourEyes.check(actor, transfer.preparedBy());
        if (transfer.status() != TransferStatus.PREPARED) {
            throw Stale.step();
        }
        desk.write(transfer.returned(reason), reason, actor);
        events.publishEvent(new TransferSentBack(seen.number(), seen.ordinal(), reason, actor.id()));
    }

    /** The agent finds the request complete and pays, or returns it with a reason (rulebook 1.4.5). */
    public void check(Seen seen, boolean complete, String reason, Actor actor) {
        actor.require(seen.number().fund(), Role.AGENT_OFFICER);
        FundTransfer transfer = desk.open(seen, actor);
        FourEyes.check(actor, transfer.preparedBy(), transfer.approvedBy());
        if (transfer.status() != TransferStatus.SENT) {
            throw Stale.step();
        }
        FundTransfer checked = complete ? transfer.complete(actor.id(), desk.now()) : transfer.returned(reason);
        desk.write(checked, complete ? "" : reason, actor);
        events.publishEvent(new TransferChecked(seen.number(), seen.ordinal(), complete, reason, actor.id()));
    }
}
