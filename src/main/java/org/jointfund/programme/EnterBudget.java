package org.jointfund.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.Money;
import org.jspecify.annotations.Nullable;

/** One agency's budget as typed, in US$, on top of the version that was read, and what of it goes to each outcome; an empty cell is nothing. */
public record EnterBudget(
        int version,
        @Size(max = 80) @Nullable List<@Valid Cell> lines,
        @Size(max = 200) @Nullable List<@Valid Outcome> outcomes) {

    public List<Cell> typedLines() {
        return Objects.requireNonNullElse(lines, List.of());
    }

    public List<Outcome> typedOutcomes() {
        return Objects.requireNonNullElse(outcomes, List.of());
    }

    /** An outcome of the results framework, in its words, and the agency's amount for it. */
    public record Outcome(@NotBlank @Prose(max = 1000) String outcome, @Nullable Money amount) {

        boolean isEmpty() {
            return amountOrZero().isZero();
        }

        Money amountOrZero() {
            return Objects.requireNonNullElse(amount, Money.ZERO);
        }
    }

    /** One cell: category 1 to 8 (rulebook 4.4), programme year from 1. */
    public record Cell(@Min(1) @Max(8) int category, @Min(1) @Max(10) int year, @Nullable Money amount) {

        boolean isEmpty() {
            return amount == null || amount.isZero();
        }

        boolean isNegative() {
            return amount != null && amount.isNegative();
        }

        BudgetLine line(AgencyCode agency) {
            return new BudgetLine(agency, category, year, Objects.requireNonNullElse(amount, Money.ZERO));
        }
    }
}
