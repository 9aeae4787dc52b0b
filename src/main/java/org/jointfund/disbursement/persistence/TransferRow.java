package org.jointfund.disbursement.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jointfund.disbursement.FundTransfer;
import org.jointfund.disbursement.TransferLine;
import org.jointfund.disbursement.TransferStatus;
import org.jointfund.disbursement.TransferType;
import org.jointfund.document.DocumentId;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Money;
import org.jointfund.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code disbursement_transfer}. */
record TransferRow(
        CaseNumber caseNumber,
        int ordinal,
        TransferType requestType,
        TransferStatus status,
        String decision,
        LocalDate decidedOn,
        Money approvedTotalAmount,
        Money alreadyTransferredAmount,
        Money totalAmount,
        Money balanceAfterAmount,
        String summary,
        PersonId preparedBy,
        Instant preparedAt,
        @Nullable PersonId approvedBy,
        @Nullable Instant approvedAt,
        @Nullable PersonId checkedBy,
        @Nullable Instant checkedAt,
        @Nullable String returnReason,
        int version) {

    static TransferRow of(FundTransfer transfer) {
        return new TransferRow(
                transfer.number(),
                transfer.ordinal(),
                transfer.type(),
                transfer.status(),
                transfer.decision(),
                transfer.decidedOn(),
                transfer.approvedTotal(),
                transfer.alreadyTransferred(),
                transfer.total(),
                transfer.balanceAfter(),
                transfer.summary(),
                transfer.preparedBy(),
                transfer.preparedAt(),
                transfer.approvedBy(),
                transfer.approvedAt(),
                transfer.checkedBy(),
                transfer.checkedAt(),
                transfer.returnReason(),
                transfer.version());
    }

    FundTransfer toTransfer(List<TransferLine> lines, List<DocumentId> attachments) {
        return new FundTransfer(
                caseNumber,
                ordinal,
                requestType,
                status,
                decision,
                decidedOn,
                lines,
                approvedTotalAmount,
                alreadyTransferredAmount,
                summary,
                attachments,
                preparedBy,
                preparedAt,
                approvedBy,
                approvedAt,
                checkedBy,
                checkedAt,
                returnReason,
                version);
    }
}
