package org.jointfund.reporting.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jointfund.reporting.Figures;
import org.jointfund.reporting.Filing;
import org.jointfund.reporting.Narrative;
import org.jointfund.reporting.ReportKind;
import org.jointfund.shared.Money;
import org.jspecify.annotations.Nullable;

/** A report as it is typed, in parts or whole: what is missing is only asked for when it is submitted, so {@code saveOnly} takes all. {@code version} is the one read. */
record ReportForm(
        @Size(max = 20_000) @Nullable String summary,
        @Size(max = 20_000) @Nullable String results,
        @Size(max = 20_000) @Nullable String indicators,
        @Size(max = 20_000) @Nullable String challenges,
        @Min(0) @Max(1_000_000_000) @Nullable Integer peopleReached,
        @Size(max = 8) @Nullable List<@Nullable Money> spent,
        @Nullable Money committed,
        @Size(max = 2_000) @Nullable String note,
        @Nullable Boolean saveOnly,
        @Nullable Integer version) {

    Filing filing(ReportKind kind) {
        return kind.isFinancial() ? Filing.of(figures()) : Filing.of(narrative());
    }

    private Narrative narrative() {
        return new Narrative(
                text(summary),
                text(results),
                text(indicators),
                text(challenges),
                Objects.requireNonNullElse(peopleReached, 0));
    }

    private Figures figures() {
        List<Money> amounts = spent == null
                ? List.of()
                : spent.stream()
                        .map(amount -> Objects.requireNonNullElse(amount, Money.ZERO))
                        .toList();
        return new Figures(amounts, Objects.requireNonNullElse(committed, Money.ZERO), text(note));
    }

    /** The version of the report that was read; 0 where nothing was written yet. */
    int versionRead() {
        return version == null ? 0 : version;
    }

    boolean onlySaves() {
        return Boolean.TRUE.equals(saveOnly);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
