package org.jointfund.disbursement;

import java.time.Instant;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Money;
import org.jointfund.shared.PersonId;
import org.jointfund.shared.Stale;
import org.jspecify.annotations.Nullable;

/** A tranche after the first, in US$: who asked for it, why late if late (D12), who let it pass late, who certified it. */
public record Tranche(
        CaseNumber number,
        int ordinal,
        TrancheStatus status,
        Money amount,
        @Nullable String request,
        @Nullable String lateReason,
        @Nullable PersonId requestedBy,
        @Nullable Instant requestedAt,
        @Nullable PersonId lateAllowedBy,
        @Nullable PersonId certifiedBy,
        @Nullable Instant certifiedAt,
        int version) {

    static Tranche opened(CaseNumber number, int ordinal, Money amount) {
        return new Tranche(number, ordinal, TrancheStatus.OPEN, amount, null, null, null, null, null, null, null, 0);
    }

    /** Its business key, such as {@code MIG00-2026-0042/TRANCHE-2}. */
    public String key() {
        return number.child("TRANCHE", ordinal);
    }

    /** As it stands now. */
    public Seen seen() {
        return new Seen(number, ordinal, version);
    }

    public boolean isWaiting() {
        return status == TrancheStatus.WAITING;
    }

    public boolean isReleasable() {
        return status == TrancheStatus.RELEASABLE;
    }

    Tranche requested(String words, @Nullable String late, PersonId by, Instant at) {
        return new Tranche(
                number, ordinal, next(TrancheStatus.WAITING), amount, words, late, by, at, null, null, null, version);
    }

    Tranche lateAllowed(PersonId by) {
        return new Tranche(
                number,
                ordinal,
                status,
                amount,
                request,
                lateReason,
                requestedBy,
                requestedAt,
                by,
                null,
                null,
                version);
    }

    Tranche certified(PersonId by, Instant at) {
        return with(next(TrancheStatus.CERTIFIED), by, at);
    }

    Tranche become(TrancheStatus to) {
        return with(next(to), certifiedBy, certifiedAt);
    }

    private Tranche with(TrancheStatus to, @Nullable PersonId by, @Nullable Instant at) {
        return new Tranche(
                number,
                ordinal,
                to,
                amount,
                request,
                lateReason,
                requestedBy,
                requestedAt,
                lateAllowedBy,
                by,
                at,
                version);
    }

    private TrancheStatus next(TrancheStatus to) {
        if (!status.mayBecome(to)) {
            throw Stale.step();
        }
        return to;
    }
}
