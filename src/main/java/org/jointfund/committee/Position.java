package org.jointfund.committee;

import java.time.Instant;
import java.util.Optional;
import org.jointfund.document.DocumentId;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** What one seat said to an item in one sitting; a later row of the seat takes its place, none is ever changed. */
public record Position(
        CaseNumber number,
        int ordinal,
        int sitting,
        String seat,
        PersonId person,
        PositionKind kind,
        String comment,
        boolean named,
        Channel channel,
        @Nullable DocumentId file,
        PersonId recordedBy,
        Instant recordedAt) {

    /** How the position reached the record (S2). */
    public enum Channel {
        SELF,
        ROOM,
        MAIL,
        NOTE_VERBALE,
        /** The member corrected, after the decision, what was recorded on their behalf. */
        CORRECTION;

        boolean onBehalf() {
            return this == ROOM || this == MAIL || this == NOTE_VERBALE;
        }
    }

    public boolean onBehalf() {
        return channel.onBehalf();
    }

    public Optional<DocumentId> document() {
        return Optional.ofNullable(file);
    }
}
