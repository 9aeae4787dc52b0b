package org.jointfund.disbursement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jointfund.document.DocumentId;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Money;
import org.jointfund.shared.PersonId;
import org.jointfund.shared.Stale;
import org.jspecify.annotations.Nullable;

/** A fund transfer request (rulebook 5.3): the nth of a case, for its nth tranche; amounts in US$. */
public record FundTransfer(
        CaseNumber number,
        int ordinal,
        TransferType type,
        TransferStatus status,
        String decision,
        LocalDate decidedOn,
        List<TransferLine> lines,
        Money approvedTotal,
        Money alreadyTransferred,
        String summary,
        List<DocumentId> attachments,
        PersonId preparedBy,
        Instant preparedAt,
        @Nullable PersonId approvedBy,
        @Nullable Instant approvedAt,
        @Nullable PersonId checkedBy,
        @Nullable Instant checkedAt,
        @Nullable String returnReason,
        int version) {

    public FundTransfer {
        lines = List.copyOf(lines);
        attachments = List.copyOf(attachments);
    }

    /** Its business key, such as {@code MIG00-2026-0042/FTR-1}. */
    public String key() {
        return number.child("FTR", ordinal);
    }

    /** As it stands now. */
    public Seen seen() {
        return new Seen(number, ordinal, version);
    }

    public Money total() {
        return Money.sum(lines.stream().map(TransferLine::total).toList());
    }

    public Money direct() {
        return Money.sum(lines.stream().map(TransferLine::direct).toList());
    }

    public Money indirect() {
        return Money.sum(lines.stream().map(TransferLine::indirect).toList());
    }

    /** What of the approved total is left after this transfer. */
    public Money balanceAfter() {
        return approvedTotal.minus(alreadyTransferred).minus(total());
    }

    FundTransfer approved(PersonId by, Instant at) {
        return new TransferChange(become(TransferStatus.APPROVED)).approvedBy(by, at);
    }

    FundTransfer sent() {
        return become(TransferStatus.SENT);
    }

    FundTransfer complete(PersonId by, Instant at) {
        return new TransferChange(become(TransferStatus.RELEASED)).checkedBy(by, at);
    }

    FundTransfer returned(String reason) {
        return new TransferChange(become(TransferStatus.RETURNED)).returnedFor(reason);
    }

    FundTransfer paid(boolean fully) {
        return become(fully ? TransferStatus.PAID : TransferStatus.PARTLY_PAID);
    }

    FundTransfer inVersion(int current) {
        return new TransferChange(this).inVersion(current);
    }

    /** In its next status; the step is not open when it cannot be reached from here. */
    FundTransfer become(TransferStatus next) {
        if (!status.mayBecome(next)) {
            throw Stale.step();
        }
        return new TransferChange(this).to(next);
    }
}
