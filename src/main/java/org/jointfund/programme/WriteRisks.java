package org.jointfund.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The risk register as typed, on top of the version that was read; empty rows and rows to remove are left out. */
public record WriteRisks(int version, @Size(max = 100) @Nullable List<@Valid Row> rows) {

    public List<Row> typedRows() {
        return Objects.requireNonNullElse(rows, List.of());
    }

    /** One row of the form. */
    public record Row(
            @Prose(max = 1000) @Nullable String risk,
            @Min(1) @Max(5) @Nullable Integer likelihood,
            @Min(1) @Max(5) @Nullable Integer impact,
            @Prose(max = 2000) @Nullable String mitigation,
            @Prose(max = 200) @Nullable String owner,
            @Nullable Boolean remove) {

        boolean isDropped() {
            return Boolean.TRUE.equals(remove)
                    || Stream.of(risk, mitigation, owner)
                            .allMatch(cell -> Typed.words(cell).isEmpty());
        }

        Risk row() {
            return new Risk(Typed.words(risk), likelihood, impact, Typed.words(mitigation), Typed.words(owner));
        }
    }
}
