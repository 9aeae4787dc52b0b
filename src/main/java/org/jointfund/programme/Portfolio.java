package org.jointfund.programme;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.List;
import org.jointfund.shared.CountryCode;
import org.jointfund.shared.Money;
import org.jointfund.shared.SeedTable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Real programmes that are recorded elsewhere (N26): read only, what is not known stays empty and says so. */
@Service
public class Portfolio {

    private final List<Recorded> all =
            SeedTable.rows("demo/portfolio.csv").stream().map(Recorded::of).toList();

    public List<Recorded> all() {
        return all;
    }

    /** How many of them have a known budget (W2). */
    public long knownBudgets() {
        return all.stream().filter(each -> each.budget() != null).count();
    }

    /** The sum of the budgets that are known: the total is at least this, in US$ (W2). */
    public Money knownTotal() {
        return Money.sum(all.stream().map(Recorded::budgetOrZero).toList());
    }

    /** One programme; {@code unsourced} names the columns nobody could source, {@code sources} where the others were read. */
    public record Recorded(
            String fund,
            String title,
            List<CountryCode> countries,
            String area,
            List<String> agencies,
            String convenor,
            @Nullable Money budget,
            String launched,
            String started,
            String months,
            String ended,
            String status,
            List<String> unsourced,
            String sources) {

        private static Recorded of(NamedCsvRecord row) {
            String budget = row.getField("budget_total");
            return new Recorded(
                    row.getField("fund"),
                    row.getField("title"),
                    list(row.getField("countries")).stream()
                            .map(CountryCode::new)
                            .toList(),
                    row.getField("thematic_area"),
                    list(row.getField("agencies")),
                    row.getField("convening_agency"),
                    budget.isEmpty() ? null : Money.usd(budget),
                    row.getField("launched"),
                    row.getField("started"),
                    row.getField("planned_months"),
                    row.getField("ended"),
                    row.getField("status"),
                    list(row.getField("unsourced_fields")),
                    row.getField("sources"));
        }

        private static List<String> list(String joined) {
            return Arrays.stream(joined.split("\\|", -1))
                    .filter(each -> !each.isEmpty())
                    .toList();
        }

        private Money budgetOrZero() {
            return budget == null ? Money.ZERO : budget;
        }

        public boolean isSourced(String column) {
            return !unsourced.contains(column);
        }
    }
}
