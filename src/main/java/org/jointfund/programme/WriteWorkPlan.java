package org.jointfund.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.Money;
import org.jointfund.shared.Problem;
import org.jspecify.annotations.Nullable;

/** The work plan as typed, on top of the version that was read; empty rows and rows to remove are left out. */
public record WriteWorkPlan(int version, @Size(max = 200) @Nullable List<@Valid Row> rows) {

    public List<Row> typedRows() {
        return Objects.requireNonNullElse(rows, List.of());
    }

    WorkPlan plan() {
        return new WorkPlan(typedRows().stream()
                .filter(row -> !row.isDropped())
                .map(Row::row)
                .toList());
    }

    /** What no row may say, each at its field: a quarter after the end, an agency of another programme, an amount below zero. */
    List<Problem> problems(Programme programme) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < typedRows().size(); i++) {
            Row row = typedRows().get(i);
            if (!row.isDropped()) {
                problems.addAll(row.problems("rows[" + i + "].", programme));
            }
        }
        return problems;
    }

    /** One row of the form; quarters count from the first three months of the programme. */
    public record Row(
            @Prose(max = 1000) @Nullable String activity,
            @Min(1) @Nullable Integer firstQuarter,
            @Min(1) @Nullable Integer lastQuarter,
            @Nullable AgencyCode agency,
            @Prose(max = 500) @Nullable String partner,
            @Nullable Money amount,
            @Nullable Boolean remove) {

        boolean isDropped() {
            return Boolean.TRUE.equals(remove) || isEmpty();
        }

        private boolean isEmpty() {
            return Typed.words(activity).isEmpty()
                    && Typed.words(partner).isEmpty()
                    && amountOrZero().isZero();
        }

        Activity row() {
            return new Activity(
                    Typed.words(activity),
                    firstQuarter,
                    lastQuarter,
                    Typed.agency(agency),
                    Typed.words(partner),
                    amountOrZero());
        }

        private Money amountOrZero() {
            return Objects.requireNonNullElse(amount, Money.ZERO);
        }

        private List<Problem> problems(String at, Programme programme) {
            int quarters = WorkPlan.quarters(programme);
            AgencyCode by = Typed.agency(agency);
            return new Gaps()
                    .unless(!Typed.words(activity).isEmpty(), at + "activity", "document.activityMissing")
                    .unless(within(firstQuarter, quarters), at + "firstQuarter", "document.quarterBeyondEnd", quarters)
                    .unless(within(lastQuarter, quarters), at + "lastQuarter", "document.quarterBeyondEnd", quarters)
                    .unless(inOrder(), at + "lastQuarter", "document.quartersReversed")
                    .unless(
                            by == null || programme.agencies().contains(by),
                            at + "agency",
                            "document.agencyNotInProgramme",
                            String.valueOf(by))
                    .unless(!amountOrZero().isNegative(), at + "amount", "document.amountNegative")
                    .list();
        }

        private static boolean within(@Nullable Integer quarter, int quarters) {
            return quarter == null || quarter <= quarters;
        }

        private boolean inOrder() {
            return firstQuarter == null || lastQuarter == null || firstQuarter <= lastQuarter;
        }
    }
}
