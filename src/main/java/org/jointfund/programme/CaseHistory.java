package org.jointfund.programme;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jointfund.partner.Actor;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** What happened to a case and its children; implemented above from the audit trail (N1). */
public interface CaseHistory {

    /** What this viewer may know of what happened, newest first, before the sequence if one is given; at most {@code limit}. */
    List<Happening> of(CaseNumber number, Actor viewer, @Nullable Long before, int limit);

    /** An event by its place in the trail, its name such as {@code IdeaHandedIn}, who did it and when, and its facts as they were written. */
    record Happening(long sequence, String event, PersonId by, Instant at, Map<String, Object> facts) {}
}
