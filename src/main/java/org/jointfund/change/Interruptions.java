package org.jointfund.change;

import java.time.Instant;
import java.util.List;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;

/** Suspensions and their ratification, resumptions, withdrawals and cancellations; none is changed once written. */
public interface Interruptions {

    void add(Suspension suspension);

    /** Oldest first. */
    List<Suspension> of(CaseNumber number);

    /** What the committee said to a suspension, once. */
    void add(Ratification ratification);

    void add(ProgrammeWithdrawn withdrawal);

    void add(Cancellation proposed);

    /** What the committee said, once. */
    void decide(Cancellation proposed, boolean cancelled, Instant at, PersonId by);

    /** The programme closed before the committee said anything. */
    void overtake(Cancellation proposed, Instant at, PersonId by);

    /** Oldest first. */
    List<Cancellation> cancellations(CaseNumber number);
}
