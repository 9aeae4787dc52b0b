package org.jointfund.disbursement;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jointfund.fund.FundDays;
import org.jointfund.shared.AgencyCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who waits for its share of a transfer although others are paid: where use is tested for each agency alone (rulebook 2.10.3). */
@Service
public class WaitingAgencies {

    private final Tranches tranches;
    private final FundTransfers transfers;
    private final ReleaseBench bench;
    private final FundDays days;

    WaitingAgencies(Tranches tranches, FundTransfers transfers, ReleaseBench bench, FundDays days) {
        this.tranches = tranches;
        this.transfers = transfers;
        this.bench = bench;
        this.days = days;
    }

    /** Agencies not paid yet that have not used enough of what they received, or were not paid the tranche before. */
    @Transactional(readOnly = true)
    public Set<AgencyCode> of(FundTransfer transfer) {
        return tranches.find(transfer.number(), transfer.ordinal())
                .flatMap(tranche ->
                        bench.ready(tranche, days.today(transfer.number().fund())))
                .map(ready -> without(transfer, ready))
                .orElse(Set.of());
    }

    private Set<AgencyCode> without(FundTransfer transfer, Set<AgencyCode> ready) {
        Set<AgencyCode> paid = transfers.paid(transfer.number(), transfer.ordinal());
        return transfer.lines().stream()
                .map(TransferLine::agency)
                .filter(agency -> !ready.contains(agency) && !paid.contains(agency))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
