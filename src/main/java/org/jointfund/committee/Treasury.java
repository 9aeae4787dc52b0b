package org.jointfund.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jointfund.fund.FundDays;
import org.jointfund.fund.Rules;
import org.jointfund.ledger.Balances;
import org.jointfund.ledger.Pool;
import org.jointfund.ledger.Promise;
import org.jointfund.ledger.Promising;
import org.jointfund.programme.Budget;
import org.jointfund.programme.Programme;
import org.jointfund.programme.Programmes;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.Money;
import org.jointfund.shared.PersonId;
import org.springframework.stereotype.Component;

/** The fund's money as a decision meets it: what there is, and what an approval sets aside (D3). */
@Component
public class Treasury {

    private final Programmes programmes;
    private final Balances balances;
    private final Promising promising;
    private final FundDays days;

    Treasury(Programmes programmes, Balances balances, Promising promising, FundDays days) {
        this.programmes = programmes;
        this.balances = balances;
        this.promising = promising;
        this.days = days;
    }

    /** What the item would promise and what there is for it at this moment; only a document promises money (rulebook 2.4.2). */
    public Cover cover(Sitting sitting) {
        Programme programme = sitting.programme();
        Set<Integer> themes = Set.of(programme.primaryArea());
        Money kept = sitting.rules().get(Rules.OPERATING_RESERVE);
        Money available = balances.available(programme.fund(), themes, kept);
        return new Cover(themes, tranches(sitting), kept, available, claimable(programme, themes));
    }

    private List<Map<AgencyCode, Money>> tranches(Sitting sitting) {
        if (sitting.item().kind() != ItemKind.DOCUMENT) {
            return List.of();
        }
        Budget budget = programmes.budget(sitting.item().number());
        return IntStream.rangeClosed(1, sitting.rules().tranches().count())
                .mapToObj(n -> budget.tranche(sitting.rules().tranches(), n))
                .toList();
    }

    private Money claimable(Programme programme, Set<Integer> themes) {
        return Money.sum(balances.pools(programme.fund()).stream()
                .filter(pool -> pool.earmark().allows(themes))
                .map(Pool::claimable)
                .toList());
    }

    /** Reserves cash for the first tranche and claims the others on instalments due while the programme runs; refused when short. */
    void promise(Sitting sitting, Cover cover, PersonId by) {
        promising.reserve(promise(sitting, cover, 1), cover.kept(), by);
        LocalDate end = days.today(sitting.programme().fund())
                .plusMonths(sitting.programme().durationMonths());
        for (int n = 2; n <= cover.tranches().size(); n++) {
            promising.claim(promise(sitting, cover, n), end, cover.kept(), by);
        }
    }

    private static Promise promise(Sitting sitting, Cover cover, int tranche) {
        String source = sitting.item().key() + "/TRANCHE-" + tranche;
        return new Promise(sitting.item().number(), tranche, cover.tranche(tranche), cover.themes(), source);
    }
}
