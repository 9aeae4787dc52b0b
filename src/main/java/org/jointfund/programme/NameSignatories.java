package org.jointfund.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who signs for each party, on top of the version that was read. */
public record NameSignatories(int version, @Size(max = 100) @Nullable List<@Valid Row> rows) {

    public List<Row> typedRows() {
        return Objects.requireNonNullElse(rows, List.of());
    }

    /** One party's signatory. */
    public record Row(
            @NotNull Signatory.Party kind,
            @NotBlank @Prose(max = 40) String party,
            @Prose(max = 200) @Nullable String name,
            @Prose(max = 200) @Nullable String title) {

        boolean isDropped() {
            return Typed.words(name).isEmpty() && Typed.words(title).isEmpty();
        }

        Signatory signatory() {
            return new Signatory(kind, party, Typed.words(name), Typed.words(title));
        }
    }
}
