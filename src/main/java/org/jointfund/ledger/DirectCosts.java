package org.jointfund.ledger;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jointfund.fund.FundDays;
import org.jointfund.fund.RuleSets;
import org.jointfund.fund.Rules;
import org.jointfund.shared.Money;
import org.springframework.stereotype.Component;

/** Direct costs are to stay below a share of all contributions; passing it is a warning, not a refusal (rulebook 4.3.3). */
@Component
public class DirectCosts {

    private final Journals journals;
    private final RuleSets ruleSets;
    private final FundDays days;
    private final Clock clock;

    DirectCosts(Journals journals, RuleSets ruleSets, FundDays days, Clock clock) {
        this.journals = journals;
        this.ruleSets = ruleSets;
        this.days = days;
        this.clock = clock;
    }

    /** The ceiling in US$, if a waiting voucher would lift the fund's direct costs above it. */
    public Optional<Money> ceilingPassedBy(Voucher voucher) {
        if (voucher.kind() != JournalKind.DIRECT_COST || !voucher.isWaiting()) {
            return Optional.empty();
        }
        Map<Account, Money> totals = journals.totals(voucher.fund(), days.today(voucher.fund()), Instant.now(clock));
        Money ceiling = totals.getOrDefault(Account.CONTRIBUTIONS, Money.ZERO)
                .times(ruleSets.current(voucher.fund()).get(Rules.DIRECT_COST_CEILING));
        Money direct = totals.getOrDefault(Account.DIRECT_COST, Money.ZERO).plus(voucher.amount());
        return direct.atMost(ceiling) ? Optional.empty() : Optional.of(ceiling);
    }
}
