package org.jointfund.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Answers to comments as typed; {@code send} hands them to the secretariat, else they are kept as a draft. */
public record AnswerComments(@Size(max = 200) @Nullable List<@Valid Answer> answers, @Nullable Boolean send) {

    List<Answer> typedAnswers() {
        return Objects.requireNonNullElse(answers, List.of());
    }

    public boolean sends() {
        return Boolean.TRUE.equals(send);
    }

    /** The answer to one comment, on top of the version that was read. */
    public record Answer(int ordinal, int version, @Prose(max = 10_000) @Nullable String answer) {

        String words() {
            return Typed.words(answer);
        }
    }
}
