package org.jointfund.change;

import java.util.List;
import org.jointfund.shared.CaseNumber;

/** Suspensions, resumptions and withdrawals; none is changed once written. */
public interface Interruptions {

    void add(Suspension suspension);

    /** Oldest first. */
    List<Suspension> of(CaseNumber number);

    void add(ProgrammeWithdrawn withdrawal);
}
