package org.jointfund.programme;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;

/** What happened to a case and its children; implemented above from the audit trail (N1). */
public interface CaseHistory {

    /** Everything that happened, newest first. */
    List<Happening> of(CaseNumber number);

    /** An event by its name such as {@code IdeaHandedIn}, who did it and when, and its facts as they were written. */
    record Happening(String event, PersonId by, Instant at, Map<String, Object> facts) {}
}
