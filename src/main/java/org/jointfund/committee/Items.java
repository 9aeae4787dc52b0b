package org.jointfund.committee;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;

/** The items of all agendas. */
public interface Items {

    Optional<Item> find(CaseNumber number, int ordinal);

    /** The item, locked until the transaction ends: a decision and a late position never cross (reliability 3.3). */
    Optional<Item> lock(CaseNumber number, int ordinal);

    /** The newest item of the case. */
    Optional<Item> last(CaseNumber number);

    /** The items of a case, the newest first. */
    List<Item> of(CaseNumber number);

    /** The items on the agendas of these meetings in their order. */
    List<Item> of(Collection<Meeting> meetings);

    /** How the items of a meeting stand, by their keys, for this reader. */
    Map<String, AgendaEntry> agenda(Meeting meeting, PersonId reader);

    void insert(Item item);

    /** Writes the row, guarded by its version. */
    void update(Item item);
}
