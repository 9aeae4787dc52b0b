package org.jointfund.change;

import java.util.List;
import java.util.Optional;
import org.jointfund.shared.CaseNumber;

/** Completion notices, days after operational closure, and final narratives; none is changed once written. */
public interface Closures {

    void add(CompletionNotice notice);

    List<CompletionNotice> notices(CaseNumber number);

    void add(ClosureDates dates);

    Optional<ClosureDates> dates(CaseNumber number);

    void add(FinalNarrative narrative);

    /** Oldest first. */
    List<FinalNarrative> narratives(CaseNumber number);

    void add(NarrativeCheck check);

    List<NarrativeCheck> narrativeChecks(CaseNumber number);
}
