package org.jointfund.committee;

import java.util.List;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;

/** What is said about items: interests, recusals and positions; rows are only ever added. */
public interface Deliberations {

    void add(Interest interest);

    List<Interest> interests(CaseNumber number, int ordinal);

    void add(Recusal recusal);

    List<Recusal> recusals(CaseNumber number, int ordinal);

    /** Whether the person stepped out of any item of the case. */
    boolean steppedOut(CaseNumber number, PersonId person);

    void add(Position position);

    /** All positions of the item in the order in which they were recorded, of every sitting. */
    List<Position> positions(CaseNumber number, int ordinal);
}
