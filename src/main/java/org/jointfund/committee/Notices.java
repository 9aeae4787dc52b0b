package org.jointfund.committee;

import java.time.Instant;
import java.util.Set;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;

/** What people are told about items; rows are only ever added. */
public interface Notices {

    void add(Notice notice);

    /** Whether one of these holders has something to read on the item. */
    boolean isOpen(CaseNumber number, int ordinal, Set<String> holders);

    /** Notes that the person has read what these holders were told on the item; how much that was. */
    int read(CaseNumber number, int ordinal, Set<String> holders, PersonId by, Instant at);
}
