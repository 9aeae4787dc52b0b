package org.jointfund.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jointfund.document.DocumentId;
import org.jointfund.programme.Programme;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The chair suspended or resumed a programme; the committee is to ratify a suspension by the day given (rulebook 2.12.2). Whether it
 * did, in which decision of which day, and the file of it, once that is recorded.
 */
public record Suspension(
        CaseNumber number,
        int ordinal,
        boolean suspended,
        String reason,
        @Nullable LocalDate ratifyBy,
        Instant at,
        PersonId by,
        @Nullable Boolean ratified,
        @Nullable String decision,
        @Nullable LocalDate decidedOn,
        @Nullable DocumentId file) {

    static Suspension begun(
            CaseNumber number, int ordinal, String reason, LocalDate ratifyBy, Instant at, PersonId by) {
        return new Suspension(number, ordinal, true, reason, ratifyBy, at, by, null, null, null, null);
    }

    static Suspension lifted(CaseNumber number, int ordinal, String reason, Instant at, PersonId by) {
        return new Suspension(number, ordinal, false, reason, null, at, by, null, null, null, null);
    }

    /** The one of these, oldest first, that waits for the committee: none once it is lifted, or the programme has stopped. */
    public static Optional<Suspension> awaited(Programme programme, List<Suspension> steps) {
        return steps.stream()
                .reduce((earlier, later) -> later)
                .filter(last -> programme.suspended() && last.ratified == null);
    }

    /** Whether the day by which the committee should have ratified it is over. */
    public boolean isPast(LocalDate today) {
        return ratifyBy != null && ratifyBy.isBefore(today);
    }
}
