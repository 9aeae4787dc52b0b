package org.jointfund.committee;

import java.util.List;
import java.util.Optional;
import org.jointfund.shared.CaseNumber;

/** The decision records; added, never changed. */
public interface Decisions {

    void add(Decision decision);

    /** Notes when the decision went to the members and was published; the newest note holds. */
    void circulate(Decision decision, Circulation circulation);

    Optional<Circulation> circulation(Decision decision);

    /** The newest record of the item. */
    Optional<Decision> last(CaseNumber number, int ordinal);

    /** Every record of the case, oldest first. */
    List<Decision> of(CaseNumber number);
}
