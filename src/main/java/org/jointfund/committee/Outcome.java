package org.jointfund.committee;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jointfund.programme.ProgrammeStatus;
import org.jspecify.annotations.Nullable;

/** What the committee can say to an idea (rulebook 2.4.1), a document (2.7.1) or a cancellation (2.12.2), and where the case goes. */
public enum Outcome {
    SELECT(ProgrammeStatus.DOCUMENT_DRAFT),
    KEEP(ProgrammeStatus.PIPELINE),
    RETURN(ProgrammeStatus.IDEA_DRAFT),
    REMOVE(ProgrammeStatus.IDEA_REMOVED),
    /** Comes back in another sitting; the case stays where it is. */
    DEFER(null),
    APPROVE(ProgrammeStatus.SIGNING),
    APPROVE_WITH_COMMENTS(ProgrammeStatus.CLEARING),
    REVISE(ProgrammeStatus.DOCUMENT_DRAFT),
    REJECT(ProgrammeStatus.REJECTED),
    /** The programme ends early; {@code change} gives up its tranches first and then closes it. */
    CANCEL(null),
    /** It goes on. */
    CONTINUE(null);

    private static final Set<Outcome> APPROVALS = EnumSet.of(APPROVE, APPROVE_WITH_COMMENTS);

    private final @Nullable ProgrammeStatus next;

    Outcome(@Nullable ProgrammeStatus next) {
        this.next = next;
    }

    /** Where the case goes; empty when it stays. */
    public Optional<ProgrammeStatus> next() {
        return Optional.ofNullable(next);
    }

    /** Whether the fund promises money by it. */
    public boolean promisesMoney() {
        return APPROVALS.contains(this);
    }

    /** Whether the proposal passes, which one open objection blocks (rulebook 1.2.8). */
    public boolean passes() {
        return this == CANCEL || takesFurther();
    }

    /** Whether an idea or a document goes on with it, which the fund's rules of eligibility must allow (D6). */
    boolean takesFurther() {
        return this == SELECT || promisesMoney();
    }
}
