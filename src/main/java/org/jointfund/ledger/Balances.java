package org.jointfund.ledger;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the fund has and owes its programmes now, in US$. */
@Service
@Transactional(readOnly = true)
public class Balances {

    private final Pools pools;
    private final Draws draws;
    private final Journals journals;

    Balances(Pools pools, Draws draws, Journals journals) {
        this.pools = pools;
        this.draws = draws;
        this.journals = journals;
    }

    /** The fund's balance rows, one per earmark. */
    public List<Pool> pools(FundCode fund) {
        return pools.of(fund);
    }

    /** Free cash that a programme on these thematic areas could be given, after what must stay in the fund (rulebook 4.6.3). */
    public Money available(FundCode fund, Set<Integer> themes, Money kept) {
        List<Pool> all = pools.of(fund);
        List<Pool> fitting =
                all.stream().filter(pool -> pool.earmark().allows(themes)).toList();
        Money possible = Drawing.smaller(
                Drawing.sum(fitting, Pool::free), Drawing.sum(all, Pool::free).minus(kept));
        return possible.isNegative() ? Money.ZERO : possible;
    }

    /** Cash set aside for the tranche and not yet transferred. */
    public Money reserved(CaseNumber programme, int tranche) {
        return left(programme, tranche, Draw::isReservation);
    }

    /** What of the tranche still waits for signed instalments. */
    public Money claimed(CaseNumber programme, int tranche) {
        return left(programme, tranche, draw -> !draw.isReservation());
    }

    private Money left(CaseNumber programme, int tranche, Predicate<Draw> which) {
        return Money.sum(draws.open(programme).stream()
                .filter(draw -> draw.tranche() == tranche)
                .filter(which)
                .map(Draw::left)
                .toList());
    }

    /** The case's rows of the draw-down table that still hold something (rulebook 4.6.5). */
    public List<Draw> draws(CaseNumber programme) {
        return draws.open(programme);
    }

    /** Transfers less refunds by agency (NET_FUNDED of rulebook 4.5.3). */
    public Map<AgencyCode, Money> netTransferred(CaseNumber programme) {
        return journals.netTransfers(programme);
    }

    /** Transfers to the agency less its refunds; nothing when it has had none. */
    public Money netTransferred(CaseNumber programme, AgencyCode agency) {
        return netTransferred(programme).getOrDefault(agency, Money.ZERO);
    }
}
