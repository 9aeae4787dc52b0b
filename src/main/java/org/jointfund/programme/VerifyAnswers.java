package org.jointfund.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The secretariat's verdict on each answer. */
public record VerifyAnswers(@Size(max = 200) @Nullable List<@Valid Verdict> verdicts) {

    List<Verdict> typedVerdicts() {
        return Objects.requireNonNullElse(verdicts, List.of());
    }

    /** Accepted, or asked for again with a remark. */
    public record Verdict(
            int ordinal, int version, @NotNull Boolean accepted, @Prose(max = 5_000) @Nullable String remark) {

        String words() {
            return Typed.words(remark);
        }
    }
}
