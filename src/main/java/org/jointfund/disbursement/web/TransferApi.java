package org.jointfund.disbursement.web;

import java.util.List;
import java.util.Set;
import org.jointfund.disbursement.FundTransfer;
import org.jointfund.disbursement.FundTransfers;
import org.jointfund.disbursement.Payment;
import org.jointfund.disbursement.TransferStep;
import org.jointfund.partner.Actor;
import org.jointfund.programme.CaseAccess;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Transfer requests for programs. */
@RestController
class TransferApi {

    private final TransferPages pages;
    private final CaseAccess access;
    private final FundTransfers transfers;

    TransferApi(TransferPages pages, CaseAccess access, FundTransfers transfers) {
        this.pages = pages;
        this.access = access;
        this.transfers = transfers;
    }

    @GetMapping("/api/v1/cases/{number}/transfers")
    List<FundTransfer> all(@PathVariable CaseNumber number, Actor actor) {
        return transfers.of(access.visible(number, actor).number());
    }

    @GetMapping("/api/v1/cases/{number}/transfers/{ordinal}")
    TransferState one(@PathVariable CaseNumber number, @PathVariable int ordinal, Actor actor) {
        TransferPage page = pages.of(number, ordinal, actor);
        return new TransferState(page.transfer(), page.steps(), page.payments(), page.waiting());
    }

    /** A request with its steps and payments, and the agencies that wait because they have not used enough yet. */
    record TransferState(
            FundTransfer transfer, List<TransferStep> steps, List<Payment> payments, Set<AgencyCode> waiting) {}
}
