package org.jointfund.disbursement.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jointfund.disbursement.FundTransfer;
import org.jointfund.disbursement.Payment;
import org.jointfund.disbursement.TransferLine;
import org.jointfund.disbursement.TransferStep;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;
import org.jspecify.annotations.Nullable;

@Mapper
interface TransferMapper {

    @Nullable
    TransferRow find(CaseNumber number, int ordinal);

    List<Integer> ordinals(CaseNumber number);

    List<TransferLineRow> lines(CaseNumber number, int ordinal);

    List<String> attachments(CaseNumber number, int ordinal);

    void insert(TransferRow row);

    int replace(TransferRow row);

    int update(TransferRow row);

    void insertLines(CaseNumber number, int ordinal, List<TransferLine> lines);

    void deleteLines(CaseNumber number, int ordinal);

    void insertAttachments(CaseNumber number, int ordinal, List<String> documentIds);

    void deleteAttachments(CaseNumber number, int ordinal);

    List<TransferStep> steps(CaseNumber number, int ordinal);

    void insertStep(FundTransfer transfer, String reason, Instant at, PersonId by);

    List<Payment> payments(CaseNumber number, int ordinal);

    /** An entered payment is entered anew as long as nobody has released it. */
    int deletePayment(CaseNumber number, int ordinal, AgencyCode agency);

    void insertPayment(FundTransfer transfer, Payment payment);

    int releasePayment(CaseNumber number, int ordinal, AgencyCode agency, PersonId by, Instant at);

    int deletePayments(CaseNumber number, int ordinal);
}
