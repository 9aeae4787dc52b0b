package org.jointfund.programme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jointfund.shared.CountryCode;
import org.jointfund.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** A resident coordinator's answer: endorse or return with a note, and the idea's place among the country's open ideas. */
public record AnswerIdea(
        @NotNull Choice choice, @Prose(max = 4_000) String note, @Nullable @Min(1) @Max(99) Integer priority) {

    /** Endorse the idea, or send it back to its agencies. */
    public enum Choice {
        ENDORSE,
        RETURN
    }

    public AnswerIdea {
        note = Lines.orEmpty(note);
    }

    boolean endorses() {
        return choice == Choice.ENDORSE;
    }

    Endorsements.Answer answer(CountryCode country, PersonId by, Instant at) {
        return new Endorsements.Answer(country, endorses(), note, priority, by, at);
    }
}
