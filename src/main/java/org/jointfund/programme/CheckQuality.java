package org.jointfund.programme;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The secretariat's check list as ticked, the result, and the reasons where there are any. */
public record CheckQuality(
        @Size(max = 60) @Nullable Set<QualityItem> met,
        @NotNull QualityResult result,
        @Prose(max = 10_000) @Nullable String reasons) {

    Set<QualityItem> metItems() {
        return Objects.requireNonNullElse(met, Set.of());
    }

    String words() {
        return Typed.words(reasons);
    }
}
