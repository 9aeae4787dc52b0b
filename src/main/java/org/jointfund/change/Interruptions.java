package org.jointfund.change;

import java.time.Instant;
import java.util.List;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;

/** Suspensions, resumptions, withdrawals and cancellations; none is changed once written. */
public interface Interruptions {

    void add(Suspension suspension);

    /** Oldest first. */
    List<Suspension> of(CaseNumber number);

    void add(ProgrammeWithdrawn withdrawal);

    void add(Cancellation proposed);

    /** What the committee said, once. */
    void decide(Cancellation proposed, boolean cancelled, Instant at, PersonId by);

    /** Oldest first. */
    List<Cancellation> cancellations(CaseNumber number);
}
