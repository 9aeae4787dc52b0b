package org.jointfund.committee;

import java.util.List;
import java.util.Set;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;

/** What is said about items: interests, recusals and positions; rows are only ever added. */
public interface Deliberations {

    void add(Interest interest);

    List<Interest> interests(CaseNumber number, int ordinal);

    void add(Recusal recusal);

    List<Recusal> recusals(CaseNumber number, int ordinal);

    /** The items of the case the person stepped out of, by their ordinals. */
    Set<Integer> steppedOutOf(CaseNumber number, PersonId person);

    void add(Position position);

    /** All positions of the item in the order in which they were recorded, of every sitting. */
    List<Position> positions(CaseNumber number, int ordinal);
}
