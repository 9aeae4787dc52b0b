package org.jointfund.contribution;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointfund.contribution.CapitalisationTable.ByDonor;
import org.jointfund.contribution.CapitalisationTable.Given;
import org.jointfund.contribution.CapitalisationTable.Totals;
import org.jointfund.contribution.CapitalisationTable.Year;
import org.jointfund.fund.FundDays;
import org.jointfund.fund.RuleSet;
import org.jointfund.fund.RuleSets;
import org.jointfund.fund.Rules;
import org.jointfund.ledger.Account;
import org.jointfund.ledger.Balances;
import org.jointfund.ledger.Pool;
import org.jointfund.ledger.Statements;
import org.jointfund.partner.Actor;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far a fund is capitalised: what was announced, signed and paid, and what became of it. */
@Service
@Transactional(readOnly = true)
public class Capitalisation {

    private final Contributions contributions;
    private final RuleSets ruleSets;
    private final Balances balances;
    private final Statements statements;
    private final FundDays days;
    private final Clock clock;

    Capitalisation(
            Contributions contributions,
            RuleSets ruleSets,
            Balances balances,
            Statements statements,
            FundDays days,
            Clock clock) {
        this.contributions = contributions;
        this.ruleSets = ruleSets;
        this.balances = balances;
        this.statements = statements;
        this.days = days;
        this.clock = clock;
    }

    /** The table as this person may see it. */
    public CapitalisationTable of(FundCode fund, Actor viewer) {
        RuleSet rules = ruleSets.current(fund);
        Gifts gifts = new Gifts(contributions.gifts(fund));
        Movements movements = movements(fund);
        return new CapitalisationTable(
                fund,
                rules.setting(Rules.CURRENT_TARGET),
                totals(rules, gifts, movements),
                years(gifts, movements),
                donors(gifts, new Discretion(fund, viewer)));
    }

    private Movements movements(FundCode fund) {
        return new Movements(
                statements.byYear(fund, Account.TRANSFERS_TO_ORGANISATIONS),
                statements.expenditure(fund, days.today(fund), Instant.now(clock)));
    }

    private Totals totals(RuleSet rules, Gifts gifts, Movements movements) {
        FundCode fund = rules.fund().code();
        List<Pool> pools = balances.pools(fund);
        Money free = Money.sum(pools.stream().map(Pool::free).toList());
        Money available = free.minus(rules.get(Rules.OPERATING_RESERVE));
        return new Totals(
                gifts.pledged(),
                gifts.signed(),
                gifts.received(),
                gifts.scheduled(),
                available.isNegative() ? Money.ZERO : available,
                Money.sum(pools.stream().map(Pool::reserved).toList()),
                Money.sum(movements.transferred().values()),
                Money.sum(movements.spent().values()));
    }

    private static List<Year> years(Gifts gifts, Movements movements) {
        return Stream.of(
                        gifts.years(),
                        movements.transferred().keySet(),
                        movements.spent().keySet())
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(year -> year(year, gifts.in(year), movements))
                .toList();
    }

    private static Year year(int year, Gifts gifts, Movements movements) {
        return new Year(
                year,
                gifts.pledged(),
                gifts.signed(),
                gifts.received(),
                gifts.scheduled(),
                movements.transferred().getOrDefault(year, Money.ZERO),
                movements.spent().getOrDefault(year, Money.ZERO));
    }

    private List<ByDonor> donors(Gifts gifts, Discretion discretion) {
        Set<DonorCode> given = gifts.donors(discretion);
        return contributions.donors().stream()
                .filter(donor -> given.contains(donor.code()))
                .map(donor -> donor(donor, gifts.of(donor.code()), gifts.givingYears(), discretion))
                .toList();
    }

    private static ByDonor donor(Donor donor, Gifts gifts, Set<Integer> years, Discretion discretion) {
        return new ByDonor(
                donor,
                gifts.pledged(),
                discretion.of(donor.code(), gifts.signed()),
                gifts.received(),
                discretion.of(donor.code(), gifts.scheduled()),
                years.stream()
                        .map(year -> given(donor, year, gifts.in(year), discretion))
                        .toList());
    }

    private static Given given(Donor donor, int year, Gifts gifts, Discretion discretion) {
        return new Given(year, discretion.of(donor.code(), gifts.signed()), gifts.received());
    }

    /** What went out and what was spent of it, by year. */
    private record Movements(Map<Integer, Money> transferred, Map<Integer, Money> spent) {}
}
