package org.jointfund.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jointfund.shared.AgencyCode;
import org.jspecify.annotations.Nullable;

/** The results framework as typed, on top of the version that was read; empty rows and rows to remove are left out. */
public record WriteResults(int version, @Size(max = 200) @Nullable List<@Valid Row> rows) {

    public List<Row> typedRows() {
        return Objects.requireNonNullElse(rows, List.of());
    }

    /** One row of the form. */
    public record Row(
            @Nullable ResultLevel level,
            @Prose(max = 1000) @Nullable String statement,
            @Prose(max = 1000) @Nullable String indicator,
            @Prose(max = 500) @Nullable String baseline,
            @Prose(max = 500) @Nullable String target,
            @Prose(max = 500) @Nullable String source,
            @Nullable AgencyCode agency,
            @Nullable Integer objective,
            @Nullable Boolean remove) {

        boolean isDropped() {
            return Boolean.TRUE.equals(remove)
                    || Stream.of(statement, indicator, baseline, target, source)
                            .allMatch(cell -> Typed.words(cell).isEmpty());
        }

        ResultRow row() {
            return new ResultRow(
                    Objects.requireNonNullElse(level, ResultLevel.OUTPUT),
                    Typed.words(statement),
                    Typed.words(indicator),
                    Typed.words(baseline),
                    Typed.words(target),
                    Typed.words(source),
                    Typed.agency(agency),
                    objective);
        }
    }
}
