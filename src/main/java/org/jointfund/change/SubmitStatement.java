package org.jointfund.change;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jointfund.reporting.Figures;
import org.jointfund.shared.Money;
import org.jspecify.annotations.Nullable;

/** A certified final statement: total expenditure by category in US$, who certifies it, and since when. */
public record SubmitStatement(
        @Size(max = 8) @Nullable List<@Nullable Money> spent,
        @NotBlank @Size(max = 200) String officer,
        @NotNull LocalDate certifiedOn,
        @AssertTrue @Nullable Boolean certified,
        @Size(max = 2000) @Nullable String note) {

    /** A box that was not ticked sends nothing. */
    public SubmitStatement {
        certified = Boolean.TRUE.equals(certified);
    }

    Figures figures() {
        List<Money> amounts = spent == null
                ? List.of()
                : spent.stream()
                        .map(amount -> Objects.requireNonNullElse(amount, Money.ZERO))
                        .toList();
        return new Figures(amounts, Money.ZERO, note == null ? "" : note);
    }
}
