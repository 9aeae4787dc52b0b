package org.jointfund.workflow;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jointfund.shared.CaseNumber;
import org.jspecify.annotations.Nullable;

/** What is open, read from the engine itself (N6, ADR 12): no second list is kept. */
public interface Inbox {

    /** Open steps for the person or their groups, the most urgent first; pages by key. */
    List<OpenTask> open(String person, Set<String> groups, @Nullable Position after, int limit);

    /** The step, if it is open for the person or their groups. */
    Optional<OpenTask> find(String task, String person, Set<String> groups);

    /** The open steps of a case and what belongs to it, whoever has them, the oldest first. */
    List<OpenTask> of(CaseNumber number);

    /** How many steps are open for the person or their groups; counts no further than the limit. */
    int count(String person, Set<String> groups, int limit);
}
