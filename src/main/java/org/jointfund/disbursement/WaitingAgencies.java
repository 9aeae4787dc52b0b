package org.jointfund.disbursement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jointfund.shared.AgencyCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who waits for its share of a transfer although others are paid: where use is tested for each agency alone (rulebook 2.10.3). */
@Service
public class WaitingAgencies {

    private final Tranches tranches;
    private final FundTransfers transfers;
    private final ReleaseBench bench;
    private final Clock clock;

    WaitingAgencies(Tranches tranches, FundTransfers transfers, ReleaseBench bench, Clock clock) {
        this.tranches = tranches;
        this.transfers = transfers;
        this.bench = bench;
        this.clock = clock;
    }

    /** Agencies not paid yet that have not used enough of what they received, or were not paid the tranche before. */
    @Transactional(readOnly = true)
    public Set<AgencyCode> of(FundTransfer transfer) {
        return tranches.find(transfer.number(), transfer.ordinal())
                .flatMap(tranche -> bench.ready(tranche, LocalDate.now(clock)))
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
