package org.jointfund.change;

import java.util.List;
import org.jointfund.shared.AgencyCode;
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

    /** How many refunds of the agency were recorded, those turned round in the books included. */
    int recorded(CaseNumber number, AgencyCode agency);

    /** Those that stand. */
    List<RefundReceived> refunds(CaseNumber number);
}
