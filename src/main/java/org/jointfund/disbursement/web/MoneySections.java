package org.jointfund.disbursement.web;

import java.util.List;
import java.util.stream.Stream;
import org.jointfund.disbursement.FundTransfers;
import org.jointfund.disbursement.Tranches;
import org.jointfund.partner.Actor;
import org.jointfund.programme.CaseSection;
import org.jointfund.programme.Programme;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Transfers and later tranches on the page of a case. */
@Component
@Order(6)
class MoneySections implements CaseSection {

    private final FundTransfers transfers;
    private final Tranches tranches;

    MoneySections(FundTransfers transfers, Tranches tranches) {
        this.transfers = transfers;
        this.tranches = tranches;
    }

    @Override
    public List<Link> links(Programme programme, Actor reader) {
        Stream<Link> requests = transfers.of(programme.number()).stream()
                .map(transfer -> Link.to("transfer", programme, "/transfers", transfer.ordinal()));
        Stream<Link> later = tranches.of(programme.number()).stream()
                .map(tranche -> Link.to("tranche", programme, "/tranches", tranche.ordinal()));
        return Stream.concat(requests, later).toList();
    }
}
