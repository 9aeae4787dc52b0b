package org.jointfund.disbursement.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jointfund.disbursement.FundTransfer;
import org.jointfund.disbursement.FundTransfers;
import org.jointfund.disbursement.Payment;
import org.jointfund.disbursement.TransferPreview;
import org.jointfund.disbursement.TransferStep;
import org.jointfund.disbursement.WaitingAgencies;
import org.jointfund.document.Documents;
import org.jointfund.document.StoredFile;
import org.jointfund.partner.Actor;
import org.jointfund.partner.People;
import org.jointfund.programme.CaseAccess;
import org.jointfund.programme.Programme;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.NotFound;
import org.jointfund.shared.PersonId;
import org.springframework.stereotype.Component;

/** Reads what the pages on a transfer request show. */
@Component
class TransferPages {

    private final CaseAccess access;
    private final FundTransfers transfers;
    private final TransferPreview preview;
    private final WaitingAgencies waiting;
    private final Documents documents;
    private final People people;

    TransferPages(
            CaseAccess access,
            FundTransfers transfers,
            TransferPreview preview,
            WaitingAgencies waiting,
            Documents documents,
            People people) {
        this.access = access;
        this.transfers = transfers;
        this.preview = preview;
        this.waiting = waiting;
        this.documents = documents;
        this.people = people;
    }

    TransferPage of(CaseNumber number, int ordinal, Actor actor) {
        Programme programme = access.visible(number, actor);
        FundTransfer transfer =
                transfers.find(number, ordinal).orElseThrow(() -> new NotFound("transfer", number + "/" + ordinal));
        return page(programme, transfer, true, actor);
    }

    /** The request as it is, or as it would be if it were prepared now. */
    TransferPage draft(CaseNumber number, int ordinal, Actor actor) {
        Programme programme = access.visible(number, actor);
        Optional<FundTransfer> stored = transfers.find(number, ordinal);
        return page(
                programme, stored.orElseGet(() -> preview.of(programme, ordinal, actor)), stored.isPresent(), actor);
    }

    private TransferPage page(Programme programme, FundTransfer transfer, boolean stored, Actor actor) {
        CaseNumber number = transfer.number();
        List<TransferStep> steps = transfers.steps(number, transfer.ordinal());
        List<Payment> payments = transfers.payments(number, transfer.ordinal());
        List<StoredFile> files = documents.of(number.value());
        return new TransferPage(
                programme,
                transfer,
                stored,
                steps,
                payments,
                waiting.of(transfer),
                files,
                names(transfer, steps, payments),
                actor);
    }

    private Map<PersonId, String> names(FundTransfer transfer, List<TransferStep> steps, List<Payment> payments) {
        Collection<PersonId> ids = new TreeSet<>();
        ids.add(transfer.preparedBy());
        steps.forEach(step -> ids.add(step.by()));
        payments.stream()
                .flatMap(payment -> Stream.concat(
                        Stream.of(payment.preparedBy()), Optional.ofNullable(payment.releasedBy()).stream()))
                .forEach(ids::add);
        return people.names(ids);
    }
}
