package org.jointfund.disbursement.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jointfund.disbursement.FundTransfer;
import org.jointfund.disbursement.FundTransfers;
import org.jointfund.disbursement.Payment;
import org.jointfund.disbursement.TransferStep;
import org.jointfund.document.DocumentId;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;
import org.jointfund.shared.Stale;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisFundTransfers implements FundTransfers {

    private final TransferMapper mapper;

    MyBatisFundTransfers(TransferMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<FundTransfer> find(CaseNumber number, int ordinal) {
        return Optional.ofNullable(mapper.find(number, ordinal)).map(this::whole);
    }

    private FundTransfer whole(TransferRow row) {
        return row.toTransfer(
                mapper.lines(row.caseNumber(), row.ordinal()).stream()
                        .map(TransferLineRow::toLine)
                        .toList(),
                mapper.attachments(row.caseNumber(), row.ordinal()).stream()
                        .map(DocumentId::new)
                        .toList());
    }

    @Override
    public List<FundTransfer> of(CaseNumber number) {
        return mapper.ordinals(number).stream()
                .flatMap(ordinal -> find(number, ordinal).stream())
                .toList();
    }

    @Override
    public void insert(FundTransfer transfer) {
        unlessThere(() -> mapper.insert(TransferRow.of(transfer)));
        insertParts(transfer);
    }

    @Override
    public void replace(FundTransfer transfer) {
        Stale.unlessOne(mapper.replace(TransferRow.of(transfer)));
        mapper.deleteLines(transfer.number(), transfer.ordinal());
        mapper.deleteAttachments(transfer.number(), transfer.ordinal());
        insertParts(transfer);
    }

    private void insertParts(FundTransfer transfer) {
        mapper.insertLines(transfer.number(), transfer.ordinal(), transfer.lines());
        List<String> files =
                transfer.attachments().stream().map(DocumentId::value).toList();
        if (!files.isEmpty()) {
            mapper.insertAttachments(transfer.number(), transfer.ordinal(), files);
        }
    }

    @Override
    public void update(FundTransfer transfer) {
        Stale.unlessOne(mapper.update(TransferRow.of(transfer)));
    }

    @Override
    public List<TransferStep> steps(CaseNumber number, int ordinal) {
        return mapper.steps(number, ordinal);
    }

    @Override
    public void addStep(FundTransfer transfer, String reason, Instant at, PersonId by) {
        mapper.insertStep(transfer, reason, at, by);
    }

    @Override
    public List<Payment> payments(CaseNumber number, int ordinal) {
        return mapper.payments(number, ordinal);
    }

    @Override
    public void prepare(FundTransfer transfer, Payment payment) {
        mapper.deletePayment(transfer.number(), transfer.ordinal(), payment.agency());
        unlessThere(() -> mapper.insertPayment(transfer, payment));
    }

    @Override
    public void release(FundTransfer transfer, AgencyCode agency, PersonId by, Instant at) {
        Stale.unlessOne(mapper.releasePayment(transfer.number(), transfer.ordinal(), agency, by, at));
    }

    @Override
    public void withdraw(FundTransfer transfer) {
        mapper.deletePayments(transfer.number(), transfer.ordinal());
    }

    private static void unlessThere(Runnable insert) {
        try {
            insert.run();
        } catch (DuplicateKeyException e) {
            Stale stale = Stale.step();
            stale.initCause(e);
            throw stale;
        }
    }
}
