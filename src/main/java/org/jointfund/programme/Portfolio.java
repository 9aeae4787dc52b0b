package org.jointfund.programme;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jointfund.shared.CountryCode;
import org.jointfund.shared.DemoSettings;
import org.jointfund.shared.Money;
import org.jointfund.shared.SeedTable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Real programmes that are recorded elsewhere (N26): read only, what is not known stays empty and says so. */
@Service
public class Portfolio {

    private final List<Recorded> all;

    Portfolio(DemoSettings demo) {
        all = demo.enabled()
                ? SeedTable.rows("demo/portfolio.csv").stream()
                        .map(Recorded::of)
                        .toList()
                : List.of();
    }

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

    /** Why what stands in a column is less than a fact. */
    public enum Doubt {
        /** Nobody could source it. */
        UNSOURCED,
        /** The source gives it as planned. */
        PLANNED,
        /** It follows from the source, which does not say it. */
        INFERRED,
        /** The source may leave some out. */
        INCOMPLETE
    }

    /** One programme; {@code doubts} by the name of the column, {@code sources} where the others were read. */
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
            Map<String, Doubt> doubts,
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
                    doubts(row.getField("doubts")),
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

        private static Map<String, Doubt> doubts(String joined) {
            return list(joined).stream()
                    .map(each -> each.split("=", -1))
                    .collect(Collectors.toMap(each -> each[0], each -> Doubt.valueOf(each[1])));
        }
    }
}
