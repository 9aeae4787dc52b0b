package org.jointfund.change;

import java.util.List;
import org.jointfund.shared.CaseNumber;

/** Final statements, what was found on them, and refunds; none is changed once written. */
public interface FinalStatements {

    void add(FinalStatement statement);

    /** Oldest first. */
    List<FinalStatement> of(CaseNumber number);

    void add(Settlement settlement);

    /** Oldest first. */
    List<Settlement> settlements(CaseNumber number);

    void add(RefundReceived refund);

    List<RefundReceived> refunds(CaseNumber number);
}
