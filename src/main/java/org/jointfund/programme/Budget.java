package org.jointfund.programme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jointfund.fund.TranchePlan;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.Money;

/** The budget of a programme document in US$: agency by category by programme year. */
public record Budget(List<BudgetLine> lines) {

    /** The one category that is indirect cost (rulebook 4.4). */
    public static final int INDIRECT = 8;

    public Budget {
        lines = List.copyOf(lines);
    }

    public Money total() {
        return sum(line -> true);
    }

    public Money total(AgencyCode agency) {
        return sum(line -> line.agency().equals(agency));
    }

    public Money direct(AgencyCode agency) {
        return total(agency).minus(indirect(agency));
    }

    public Money indirect(AgencyCode agency) {
        return of(agency, INDIRECT);
    }

    public Money of(AgencyCode agency, int category) {
        return sum(line -> line.agency().equals(agency) && line.category() == category);
    }

    public Money of(AgencyCode agency, int category, int year) {
        return sum(line -> line.agency().equals(agency) && line.category() == category && line.year() == year);
    }

    /** The agencies with a line, in the order of their codes. */
    public List<AgencyCode> agencies() {
        return lines.stream().map(BudgetLine::agency).distinct().sorted().toList();
    }

    /** Tranche n (from 1) per agency: each rounded HALF_UP to the cent, the last takes the rest (N14). */
    public Map<AgencyCode, Money> tranche(TranchePlan plan, int n) {
        Map<AgencyCode, Money> parts = new LinkedHashMap<>();
        agencies()
                .forEach(
                        agency -> parts.put(agency, plan.tranches(total(agency)).get(n - 1)));
        return parts;
    }

    private Money sum(Predicate<BudgetLine> which) {
        return Money.sum(lines.stream().filter(which).map(BudgetLine::amount).toList());
    }
}
